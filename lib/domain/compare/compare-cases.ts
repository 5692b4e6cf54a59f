import type { PublicDefendant } from "@/lib/domain/public/public-case";
import { sameness } from "./cell-values";
import { rowPlans } from "./compare-rows";
import {
  type ColumnSubject,
  type CompareCell,
  type CompareColumn,
  type ComparedCase,
  type CompareRow,
  type CompareTable,
  mostColumns,
  type RowState,
} from "./compare-table";

type Column = { column: CompareColumn; cells: CompareCell[] };

/**
 * Cases side by side, a column for each defendant, for all those together of whom every row says the
 * same, or for a case that tells of no defendant. At most `mostColumns` of them, taken fairly from
 * all cases; `leftOut` counts the defendants for whom there was no room.
 */
export function compareCases(cases: readonly ComparedCase[]): CompareTable & { leftOut: number } {
  const groups = shared(cases.map(columnsOf));
  const columns = groups.flatMap(({ kept }) => kept);
  const rows = rowPlans.map((plan, index) => {
    const cells = columns.map(({ cells }) => cells[index] ?? { values: [] });
    const state = stateOf(cells);
    const shownState: RowState = plan.listed && state !== "unknown" ? "listed" : state;
    return { plan, row: { field: plan.field, group: plan.group, state: shownState, cells } };
  });
  const left = groups.flatMap(({ out }) => out);
  return {
    columns: columns.map(({ column }) => column),
    rows: rows.flatMap(({ plan, row }) => (isOpen(plan, row) ? [] : [row])),
    open: rows.flatMap(({ plan, row }) => (isOpen(plan, row) ? [plan.field] : [])),
    leftOut: left.reduce((sum, { column }) => sum + people(column), 0),
  };
}

/** How the cells of a row stand to each other. */
export function stateOf(cells: readonly CompareCell[]): RowState {
  const keys = cells.map(({ values }) => values.map(sameness).sort().join("\n"));
  const known = new Set(keys.filter((key) => key !== ""));
  if (known.size === 0) return "unknown";
  if (known.size > 1) return "differs";
  return keys.includes("") ? "partly" : "same";
}

function isOpen({ whereKnown }: { whereKnown: boolean }, row: CompareRow): boolean {
  return whereKnown && row.state === "unknown";
}

/** The columns of one case; defendants who are alike in every row stand together. */
function columnsOf({ case: shown, version, n }: ComparedCase): Column[] {
  const head = { slug: shown.slug, number: shown.number, title: shown.title, version };
  const chosen = shown.defendants
    .map((person, index) => ({ person, n: index + 1 }))
    .filter((one) => n === null || one.n === n);
  if (chosen.length === 0)
    return [{ column: { ...head, people: [] }, cells: cellsOf({ shown, person: null }) }];
  const alike = new Map<string, Column>();
  for (const { person, n: place } of chosen) {
    const cells = cellsOf({ shown, person });
    const key = JSON.stringify(cells.map(({ values }) => values.map(sameness)));
    const column = alike.get(key) ?? { column: { ...head, people: [] }, cells };
    column.column.people.push(compared(person, place));
    alike.set(key, column);
  }
  return [...alike.values()];
}

function cellsOf(subject: ColumnSubject): CompareCell[] {
  return rowPlans.map(({ read }) => ({ values: read(subject) }));
}

function compared(person: PublicDefendant, n: number): CompareColumn["people"][number] {
  const { id, name, label, headcount, changed } = person;
  return { id, n, name, label, headcount, ...(changed ? { changed } : {}) };
}

function people({ people }: CompareColumn): number {
  return people.reduce((sum, person) => sum + person.headcount, 0);
}

/** Gives every case its first column, then its second, and so on, until there is no more room. */
function shared(groups: Column[][]): { kept: Column[]; out: Column[] }[] {
  let room = mostColumns;
  const counts = groups.map(() => 0);
  const longest = Math.max(0, ...groups.map((columns) => columns.length));
  for (let round = 0; round < longest; round += 1)
    for (const [index, columns] of groups.entries())
      if (round < columns.length && room > 0) {
        counts[index] = round + 1;
        room -= 1;
      }
  return groups.map((columns, index) => ({
    kept: columns.slice(0, counts[index]),
    out: columns.slice(counts[index]),
  }));
}
