/**
 * The keys of two lists that grew out of one, in an order that keeps what each side has put in beside
 * what it was put in after. Where one side has only added or taken away, the order of the other counts.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const [first, second] = inOrderOf(base, theirs) ? [mine, theirs] : [theirs, mine];
  const placed = [...first];
  const known = new Set(placed);
  second.forEach((key, index) => {
    if (known.has(key)) return;
    known.add(key);
    placed.splice(placeAfter(placed, second.slice(0, index)), 0, key);
  });
  return [...placed, ...base.filter((key) => !known.has(key))];
}

/** Where to put in what stands after these: behind the last of them that is there. */
function placeAfter(placed: readonly string[], before: readonly string[]): number {
  const at = before.findLast((key) => placed.includes(key));
  return at === undefined ? 0 : placed.indexOf(at) + 1;
}

function inOrderOf(base: readonly string[], list: readonly string[]): boolean {
  const held = new Set(list);
  const kept = base.filter((key) => held.has(key));
  const old = new Set(base);
  return list.filter((key) => old.has(key)).join("\n") === kept.join("\n");
}
