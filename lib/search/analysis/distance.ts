/**
 * How many letters must be put in, left out, changed, or changed places with a neighbour, to make one
 * word the other; more than `most` is told as `most` + 1.
 */
export function distance(a: string, b: string, most: number): number {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: Row = [];
  let last: Row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const at of from.keys()) [before, last] = [last, nextRow({ from, to, at }, last, before)];
  return Math.min(last[to.length] ?? 0, most + 1);
}

type Row = readonly number[];
type Compared = { from: readonly string[]; to: readonly string[]; at: number };

function nextRow({ from, to, at }: Compared, last: Row, before: Row): Row {
  const row = [at + 1];
  for (const [column, letter] of to.entries()) {
    const changed = get(last, column) + Number(from[at] !== letter);
    const put = Math.min(get(last, column + 1), get(row, column)) + 1;
    const isSwapped =
      at > 0 && column > 0 && from[at] === to[column - 1] && from[at - 1] === letter;
    row.push(Math.min(changed, put, isSwapped ? get(before, column - 1) + 1 : put));
  }
  return row;
}

function get(row: Row, at: number): number {
  return row[at] ?? 0;
}
