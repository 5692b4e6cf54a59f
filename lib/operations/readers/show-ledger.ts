import { readPresent } from "@/lib/data/published/read-documents";
import { readCalendar } from "@/lib/data/reference/read-calendar";
import type { Language } from "@/lib/domain/language";
import { doCheck } from "@/lib/domain/ledger/arithmetic-check";
import { arithmeticChecks } from "@/lib/domain/ledger/arithmetic-checks";
import { carriedOver, undatedBeside } from "@/lib/domain/ledger/carried-over";
import { echoRoots, saidAgain } from "@/lib/domain/ledger/echo";
import { ledgerOf } from "@/lib/domain/ledger/ledger-number";
import { networkOf } from "@/lib/domain/ledger/network";
import { revisionFans } from "@/lib/domain/ledger/revisions";
import { lookAlikes } from "@/lib/domain/ledger/same-numbers";
import type { LedgerView, LedgerViewName } from "@/lib/domain/public/ledger-view";
import { type PublicDiscrepancy, publicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import { type PublicFigure, publicFigure } from "@/lib/domain/public/public-figure";
import { publicSource } from "@/lib/domain/public/public-source";
import type { Shown } from "@/lib/domain/public/shown";
import { found, shownWith } from "./shown-with";

/** The ledger looked at in one way: who repeats whom, what was revised, what looks alike, what adds up. */
export function showLedger(lang: Language, view: LedgerViewName): Promise<Shown<LedgerView>> {
  return shownWith(["figures", "discrepancies", "sources", "law"], async () => {
    const figures = await readPresent({ kind: "figure", lang, schema: publicFigure });
    return found(await views[view](figures, lang));
  });
}

type Made = (figures: PublicFigure[], lang: Language) => LedgerView | Promise<LedgerView>;

const views: Record<LedgerViewName, Made> = {
  echoes: (figures) => ({
    view: "echoes",
    total: figures.length,
    roots: echoRoots(figures),
    again: saidAgain(figures),
  }),
  network: async (figures, lang) => {
    const sources = await readPresent({ kind: "source", lang, schema: publicSource });
    return { view: "network", total: figures.length, ...networkOf(sources, figures) };
  },
  revisions: async (figures, lang) => {
    const fans = revisionFans(figures);
    const ids = new Set(fans.flatMap(({ numbers }) => numbers.map(({ figure }) => figure.id)));
    const about = (d: PublicDiscrepancy) => d.figures.filter((id) => ids.has(id)).length > 1;
    const discrepancies = (await allDiscrepancies(lang)).filter(about);
    return { view: "revisions", total: figures.length, fans, discrepancies };
  },
  "same-numbers": (figures) => ({
    view: "same-numbers",
    total: figures.length,
    pairs: lookAlikes(figures),
  }),
  "carried-over": async (figures, lang) => ({
    view: "carried-over",
    total: figures.length,
    carried: carriedOver(figures),
    undated: undatedBeside(figures),
    discrepancies: (await allDiscrepancies(lang)).filter(({ kind }) => kind === "stale-carry-over"),
  }),
  arithmetic: async (figures) => {
    const [ledger, calendar] = [ledgerOf(figures), await readCalendar()];
    const results = arithmeticChecks.flatMap((check) => doCheck(check, ledger, calendar) ?? []);
    const left = arithmeticChecks.length - results.length;
    return { view: "arithmetic", total: figures.length, results, left };
  },
};

function allDiscrepancies(lang: Language): Promise<PublicDiscrepancy[]> {
  return readPresent({ kind: "discrepancy", lang, schema: publicDiscrepancy });
}
