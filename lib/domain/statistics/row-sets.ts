/** The rows of a table that are counted, by their places, in order. */
export type Rows = Uint32Array;

/** The rows up to `size` that fit. */
export function rowsWhere(size: number, fits: (row: number) => boolean): Rows {
  const rows = rowList(size);
  for (let row = 0; row < size; row += 1) if (fits(row)) rows.add(row);
  return rows.rows();
}

/** Those of the rows that fit. */
export function rowsAmong(rows: Rows, fits: (row: number) => boolean): Rows {
  const kept = rowList(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (fits(row)) kept.add(row);
  }
  return kept.rows();
}

/** A list to which up to `size` rows can be added. */
export function rowList(size: number) {
  const rows = new Uint32Array(size);
  let n = 0;
  return {
    add(row: number): void {
      rows[n] = row;
      n += 1;
    },
    rows: (): Rows => rows.subarray(0, n),
  };
}

/** How many of the rows hold each place of a column of codes; `weights` counts each as so many. */
export function countsBy(
  rows: Rows,
  column: { codes: readonly unknown[]; of: ArrayLike<number> },
  weights?: ArrayLike<number>,
): Uint32Array {
  const counts = new Uint32Array(column.codes.length);
  const { of } = column;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const place = of[row] ?? 0;
    counts[place] = (counts[place] ?? 0) + (weights?.[row] ?? 1);
  }
  return counts;
}

/** The sum of a column over the rows. */
export function sumOver(rows: Rows, column: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) sum += column[rows[at] ?? 0] ?? 0;
  return sum;
}
