import type { Measure } from "./query";
import type { MonthRow, WeekRow, YearRow } from "./series";
import { numberColumn, type Sheet } from "./sheet";

const incomplete = { key: "incomplete", kind: "yesNo" } as const;

/** The months one after another. */
export function monthSheet(months: readonly MonthRow[]): Sheet {
  return {
    id: "months",
    columns: [
      { key: "month", kind: "month" },
      ...["received", "decided", "pending", "workingDays"].map(numberColumn),
      { key: "receivedADay", kind: "rate" },
      { key: "decidedADay", kind: "rate" },
      incomplete,
    ],
    rows: months.map((row) => [
      row.key,
      row.received,
      row.decided,
      row.pending,
      row.workingDays,
      row.receivedADay,
      row.decidedADay,
      row.isIncomplete,
    ]),
  };
}

/** The weeks one after another, each by its Monday. */
export function weekSheet(weeks: readonly WeekRow[]): Sheet {
  return {
    id: "weeks",
    columns: [
      { key: "week", kind: "day" },
      ...["received", "decided"].map(numberColumn),
      incomplete,
    ],
    rows: weeks.map(({ key, received, decided, isIncomplete }) => [
      key,
      received,
      decided,
      isIncomplete,
    ]),
  };
}

/** The years, and how much more or less than the year before, where both are whole. */
export function yearSheet(years: readonly YearRow[]): Sheet {
  return {
    id: "years",
    columns: [
      { key: "year", kind: "year" },
      ...["received", "receivedChange", "decided", "decidedChange"].map(numberColumn),
      incomplete,
    ],
    rows: years.map((row, at) => {
      const before = years[at - 1];
      const change = (measure: Measure) =>
        before && !before.isIncomplete && !row.isIncomplete ? row[measure] - before[measure] : null;
      return [
        row.year,
        row.received,
        change("received"),
        row.decided,
        change("decided"),
        row.isIncomplete,
      ];
    }),
  };
}

/** Each month of the year with what it had in every year. */
export function sameMonthSheet(years: readonly YearRow[], measure: Measure): Sheet {
  return {
    id: "same-months",
    columns: [
      { key: "month", kind: "monthOfYear" },
      ...years.map(({ year }) => numberColumn(String(year))),
    ],
    rows: Array.from({ length: years.length > 0 ? 12 : 0 }, (_, month) => [
      month + 1,
      ...years.map(({ months }) => months[measure][month] ?? null),
    ]),
  };
}
