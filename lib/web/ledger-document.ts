import type { CheckResult } from "@/lib/domain/ledger/arithmetic-check";
import type { LedgerNumber } from "@/lib/domain/ledger/ledger-number";
import type { LedgerView } from "@/lib/domain/public/ledger-view";

/** A view of the ledger for programs: each number with the figure that states it. */
export function ledgerDocument(view: LedgerView): object {
  const { total } = view;
  switch (view.view) {
    case "echoes":
      return {
        view: view.view,
        total,
        roots: view.roots.map(({ root, figures, direct, relays }) => ({
          root,
          figures: figures.map(({ id }) => id),
          direct: direct.map(({ id }) => id),
          relays: relays.map(({ by, figures: own }) => ({ by, figures: own.map(({ id }) => id) })),
        })),
        again: view.again.map(({ root, numbers }) => ({ root, numbers: numbers.map(plain) })),
      };
    case "network":
      return {
        view: view.view,
        total,
        nodes: view.nodes,
        links: view.links.map(({ from, to, sources, figures }) => ({
          from,
          to,
          sources: sources.map(({ source, what }) => ({ id: source.id, what })),
          figures: figures.map(({ id }) => id),
        })),
      };
    case "revisions":
      return {
        view: view.view,
        total,
        fans: view.fans.map((fan) => ({ ...fan, numbers: fan.numbers.map(plain) })),
        discrepancies: view.discrepancies.map(({ id }) => id),
      };
    case "same-numbers":
      return {
        view: view.view,
        total,
        pairs: view.pairs.map(({ a, b, ...pair }) => ({ ...pair, numbers: [plain(a), plain(b)] })),
      };
    case "carried-over":
      return {
        view: view.view,
        total,
        carried: view.carried.map(({ earlier, later, moved }) => ({
          earlier: plain(earlier),
          later: plain(later),
          moved: moved.map((pair) => ({ earlier: plain(pair.earlier), later: plain(pair.later) })),
        })),
        undated: view.undated.map(({ number, beside }) => ({
          number: plain(number),
          beside: beside.map(plain),
        })),
        discrepancies: view.discrepancies.map(({ id }) => id),
      };
    default:
      return {
        view: view.view,
        total,
        left: view.left,
        checks: view.results.map(checkDocument),
      };
  }
}

function checkDocument({ check, figures, by, expected, ...result }: CheckResult) {
  const { id, kind, over, tolerance, discrepancy } = check;
  return {
    id,
    kind,
    figures: figures.map(plain),
    by: by.map(plain),
    over: over?.unit ?? null,
    tolerance,
    expected: expected ? plain(expected) : null,
    ...result,
    discrepancy,
  };
}

function plain({ ref, figure, quantity }: LedgerNumber) {
  const { metric, articleScope, period, asOf, publisher, relayedBy, source } = figure;
  return {
    ref,
    figure: figure.id,
    metric,
    ...quantity,
    articleScope,
    period: period?.edtf ?? null,
    asOf: asOf?.edtf ?? null,
    publisher: publisher.id,
    relayedBy: relayedBy?.id ?? null,
    source,
  };
}
