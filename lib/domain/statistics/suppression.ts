/** Fewer people than this are not shown in a fine breakdown, nor is a remainder of fewer. */
export const fewestShown = 5;

/** A number that is not shown because it would tell of too few people. */
export const suppressed = "suppressed";
export type Guarded = number | typeof suppressed;

/**
 * The cells of one total with those hidden that tell of fewer than five people, and as many more as
 * it takes that none can be worked out from the total: two cells are hidden at least, and those
 * hidden stand for five people or more together, and not for one each. A cell beside which fewer than
 * five are left is hidden too. Where that cannot be had, every cell is hidden, the empty ones as well.
 */
export function guardedCells(cells: readonly number[]): Guarded[] {
  const total = sumOf(cells);
  const hidden = new Set(cells.flatMap((cell, at) => (tells(cell, total) ? [at] : [])));
  if (hidden.size === 0) return [...cells];
  for (const at of bySize(cells)) {
    if (isSafe(cells, hidden) && isOpen(cells, hidden)) break;
    hidden.add(at);
  }
  const isKept = isSafe(cells, hidden) && isOpen(cells, hidden);
  return cells.map((cell, at) => (isKept && !hidden.has(at) ? cell : suppressed));
}

/**
 * A table of rows whose totals are told, and whose columns have totals that are told elsewhere. Each
 * row is guarded as one total; then whole rows are hidden, the smallest first, until no hidden cell
 * can be worked out from its column either.
 */
export function guardedTable(rows: readonly (readonly number[])[]): Guarded[][] {
  const shown = rows.map((row) => guardedCells(row));
  const smallest = rows
    .map((row, at) => ({ at, total: sumOf(row) }))
    .sort((a, b) => a.total - b.total);
  for (const { at } of smallest) {
    if (columnsAreSafe(rows, shown)) break;
    shown[at] = (rows[at] ?? []).map(() => suppressed);
  }
  return shown;
}

function columnsAreSafe(
  rows: readonly (readonly number[])[],
  shown: readonly (readonly Guarded[])[],
): boolean {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).every((column) => {
    const hidden = shown.flatMap((row, at) => (row[column] === suppressed ? [at] : []));
    const cells = rows.map((row) => row[column] ?? 0);
    return hidden.length === 0 || isSafe(cells, new Set(hidden));
  });
}

/** Whether a cell, or what it leaves of the total, is of so few people that it must not be told. */
function tells(cell: number, total: number): boolean {
  return isFew(cell) || (cell > 0 && isFew(total - cell));
}

function isFew(people: number): boolean {
  return people > 0 && people < fewestShown;
}

function isSafe(cells: readonly number[], hidden: ReadonlySet<number>): boolean {
  const people = sumOf([...hidden].map((at) => cells[at] ?? 0));
  return hidden.size > 1 && people >= fewestShown;
}

/** Whether somebody hidden is not alone: of as many people as cells each cell would hold one. */
function isOpen(cells: readonly number[], hidden: ReadonlySet<number>): boolean {
  return [...hidden].some((at) => (cells[at] ?? 0) > 1);
}

/** The places of the cells that hold anybody, the smallest first. */
function bySize(cells: readonly number[]): number[] {
  return cells
    .flatMap((cell, at) => (cell > 0 ? [{ cell, at }] : []))
    .sort((a, b) => a.cell - b.cell)
    .map(({ at }) => at);
}

function sumOf(cells: readonly number[]): number {
  return cells.reduce((sum, cell) => sum + cell, 0);
}
