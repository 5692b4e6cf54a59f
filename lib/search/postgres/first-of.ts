/** More than so many are sorted all together; fewer are kept in order while the rest goes by. */
const mostKept = 2000;

/** The first of some things, as they would stand if all were sorted; the things stay as they are. */
export function firstOf<T>(
  things: readonly T[],
  count: number,
  compare: (a: T, b: T) => number,
): T[] {
  if (count > mostKept || count >= things.length) return [...things].sort(compare).slice(0, count);
  const first: T[] = [];
  for (const thing of things) {
    const last = first.at(-1);
    if (first.length === count && last !== undefined && compare(thing, last) >= 0) continue;
    first.splice(placeOf(thing, first, compare), 0, thing);
    if (first.length > count) first.pop();
  }
  return first;
}

/** Behind everything that is not to stand after it. */
function placeOf<T>(thing: T, sorted: readonly T[], compare: (a: T, b: T) => number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(thing, other) < 0) to = middle;
    else from = middle + 1;
  }
  return from;
}
