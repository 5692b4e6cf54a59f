/** How many footnotes come into sight and go out of it together. */
const groupSize = 50;

/**
 * The footnotes in groups, each with the number of its first. A page watches what is out of sight
 * group by group: watching thousands of footnotes one by one would slow every key.
 */
export function footnoteGroups(
  footnotes: readonly string[],
): { first: number; ids: readonly string[] }[] {
  return Array.from({ length: Math.ceil(footnotes.length / groupSize) }, (_, group) => {
    const from = group * groupSize;
    return { first: from + 1, ids: footnotes.slice(from, from + groupSize) };
  });
}
