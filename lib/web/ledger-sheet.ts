import { csvLine } from "@/lib/domain/csv-cell";
import { type LedgerNumber, numbersOf } from "@/lib/domain/ledger/ledger-number";
import type { LedgerView } from "@/lib/domain/public/ledger-view";
import type { PublicFigure } from "@/lib/domain/public/public-figure";
import { differenceText, sumText } from "@/lib/messages/formatters/ledger-check";
import type { Translator } from "@/lib/messages/translator";

/** The mark by which spreadsheets know a file as UTF-8. */
const byteOrderMark = "\ufeff";

type Row = readonly string[];

/** Figures for spreadsheets, a line for each number of each. */
export function figureSheet(figures: readonly PublicFigure[], t: Translator): string {
  return sheet([numberHead(t), ...figures.flatMap(numbersOf).map((n) => numberCells(n, t))]);
}

/** A view of the ledger for spreadsheets. */
export function ledgerSheet(view: LedgerView, t: Translator): string {
  if (view.view === "arithmetic") return sheet(checkRows(view, t));
  if (view.view === "network") return sheet(linkRows(view, t));
  return sheet(numberRows(view, t));
}

/** A line for each of two who are linked. */
function linkRows({ nodes, links }: Extract<LedgerView, { view: "network" }>, t: Translator) {
  const head = [
    t("ledger.network.from"),
    t("ledger.network.standing"),
    t("ledger.network.to"),
    t("ledger.network.standing"),
    t("ledger.network.figures"),
    t("ledger.network.figureIds"),
    t("ledger.network.sources"),
    t("ledger.network.what"),
  ];
  const cells = (id: string) => {
    const node = nodes.find((one) => one.id === id);
    return node ? [node.name, t.code("network-standing", node.standing)] : [id, ""];
  };
  const rows = links.map(({ from, to, figures, sources }) => [
    ...cells(from),
    ...cells(to),
    String(figures.length),
    figures.map(({ id }) => id).join(" "),
    sources.map(({ source }) => source.id).join(" "),
    sources.flatMap(({ what }) => what).join("; "),
  ]);
  return [head, ...rows];
}

type NumberView = Exclude<LedgerView, { view: "arithmetic" | "network" }>;

/** A line for each number; the first cell says which of them belong together. */
function numberRows(view: NumberView, t: Translator): Row[] {
  const head = [t.code("ledger-view", view.view), ...numberHead(t)];
  const rows = groupsOf(view, t).flatMap(({ name, numbers }) =>
    numbers.map((number) => [name, ...numberCells(number, t)]),
  );
  return [head, ...rows];
}

type Group = { name: string; numbers: readonly LedgerNumber[] };

function groupsOf(view: NumberView, t: Translator): Group[] {
  switch (view.view) {
    case "echoes":
      return view.again.map(({ root, numbers }, at) => ({
        name: `${at + 1}: ${root.name}`,
        numbers,
      }));
    case "revisions":
      return view.fans.map(({ period, numbers }) => ({ name: period, numbers }));
    case "same-numbers":
      return view.pairs.map(({ a, b, differs }, at) => ({
        name: `${at + 1}: ${differs.map((field) => t.code("scope-field", field)).join("; ")}`,
        numbers: [a, b],
      }));
    default:
      return [
        ...view.carried.map(({ earlier, later }) => ({
          name: t("ledger.carried.same"),
          numbers: [earlier, later],
        })),
        ...view.undated.map(({ number }) => ({
          name: t("ledger.carried.undated"),
          numbers: [number],
        })),
      ];
  }
}

function checkRows({ results }: Extract<LedgerView, { view: "arithmetic" }>, t: Translator) {
  const head = [
    t("ledger.check.what"),
    t("ledger.check.computed"),
    t("ledger.check.printed"),
    t("figures.qualifier"),
    t("ledger.check.verdict"),
    "±",
    t("discrepancies.title"),
  ];
  const rows = results.map((result) => [
    t.code("check", result.check.id),
    sumText(result, t),
    result.expected ? valueText(result.expected) : "",
    result.expected ? t.code("qualifier", result.expected.quantity.qualifier) : "",
    t.code("check-verdict", result.verdict),
    differenceText(result, t) ?? "",
    result.check.discrepancy ?? "",
  ]);
  return [head, ...rows];
}

function numberHead(t: Translator): Row {
  return [
    "id",
    t("figures.claim"),
    t("figures.filter.metric"),
    t("figures.value"),
    t("figures.unit"),
    t("figures.qualifier"),
    t("figures.counted"),
    t("figures.articles"),
    t("figures.legalScope"),
    t("figures.place"),
    t("figures.period"),
    t("figures.basis"),
    t("figures.baseline"),
    t("figures.asOf"),
    t("figures.basis"),
    t("figures.publisher"),
    t("figures.relayedBy.label"),
    t("figures.source"),
    t("figures.words"),
    t("figures.supersedes"),
    t("figures.note"),
    t("figures.address"),
  ];
}

function numberCells(number: LedgerNumber, t: Translator): Row {
  const { figure, quantity } = number;
  return [
    figure.id,
    figure.statement,
    t.code("metric", figure.metric),
    valueText(number),
    t.code("unit", quantity.unit),
    t.code("qualifier", quantity.qualifier),
    quantity.what ?? "",
    figure.articleScope.join(" "),
    figure.legalScope ?? "",
    figure.place ?? "",
    figure.period?.edtf ?? "",
    t.code("figure-basis", figure.periodBasis),
    figure.baseline ? t.code("baseline", figure.baseline) : "",
    figure.asOf?.edtf ?? "",
    t.code("figure-basis", figure.asOfBasis),
    figure.publisher.name,
    figure.relayedBy?.name ?? "",
    figure.source,
    figure.quotes.map(({ exact }) => exact).join(" […] "),
    figure.supersedes ?? "",
    figure.note ?? "",
    `/${t.lang}/figures/${figure.id}`,
  ];
}

/** The number without a mark between its digits, so that it can be counted with; a span with a dash. */
function valueText({ quantity: { min, max } }: LedgerNumber): string {
  if (min === null || max === null) return "";
  return min === max ? String(min) : `${min}–${max}`;
}

function sheet(rows: readonly Row[]): string {
  return byteOrderMark + rows.map(csvLine).join("");
}
