import { sheetsOf } from "@/lib/domain/statistics/sheets";
import type { StatisticsView } from "@/lib/domain/statistics/view";
import { sheetObjects } from "./statistics-sheet";

/** An answer of the statistics as a program reads it. */
export function statisticsDocument(view: StatisticsView) {
  const { choices: _choices, records, entries, ...rest } = view;
  return {
    data: view.query.synthetic ? "synthetic" : "real",
    ...rest,
    records: records && {
      records: records.records,
      receiptUndated: records.receiptUndated,
      decisionUndated: records.decisionUndated,
      partUntold: records.partUntold,
      coverage: records.coverage,
      period: records.period,
      told: records.told,
      toldCases: records.told && records.toldCases,
      isCovered: records.period !== null,
      received: records.period && records.received,
      decided: records.period && records.decided,
      pending: records.period && records.pending,
      suppressed: true,
    },
    entries: entries && {
      people: entries.people,
      cases: entries.cases,
      undated: entries.undated,
      termKnown: entries.terms.n,
      termUnknown: entries.termUnknown,
      proceedings: entries.proceedings,
      suppressed: entries.isGuarded,
    },
    tables: Object.fromEntries(sheetsOf(view).map((sheet) => [sheet.id, sheetObjects(sheet)])),
  };
}
