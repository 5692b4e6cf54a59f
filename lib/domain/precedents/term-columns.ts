import type { Served } from "./outcome-of";
import type { PrecedentRow } from "./precedent-profile";

/** People whose term is over `over` months and at most `upTo`; the first column takes in no time at all. */
export type TermColumn = { over: number; upTo: number; people: Record<Served, number> };

/** The known terms as columns of a year, and how many people's terms lie across two columns or more. */
export type TermColumns = { columns: TermColumn[]; across: number };

const yearMonths = 12;

/**
 * Sorts the known terms into columns of a year, from none to the longest. A year belongs to the column
 * that ends with it, because courts and the Code speak of "up to three years".
 */
export function termColumns(rows: readonly PrecedentRow[]): TermColumns {
  const columns: TermColumn[] = [];
  let across = 0;
  for (const { profile, counted: outcome } of rows) {
    if (outcome.kind !== "liberty" || !outcome.months) continue;
    const place = columnOf(outcome.months.to);
    const column = columnAt(columns, place);
    if (columnOf(outcome.months.from) === place) column.people[outcome.served] += profile.headcount;
    else across += profile.headcount;
  }
  return { columns, across };
}

function columnOf(months: number): number {
  return Math.max(1, Math.ceil(months / yearMonths)) - 1;
}

function columnAt(columns: TermColumn[], place: number): TermColumn {
  for (let next = columns.length; next <= place; next += 1) columns.push(emptyColumn(next));
  return columns[place] ?? emptyColumn(place);
}

function emptyColumn(place: number): TermColumn {
  return {
    over: place * yearMonths,
    upTo: (place + 1) * yearMonths,
    people: { real: 0, suspended: 0, unknown: 0 },
  };
}
