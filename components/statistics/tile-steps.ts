/** How many shades there are besides that of nothing. */
const shades = 5;

/**
 * The least counts of the shades after the first: a fifth of the regions with cases each, so that one
 * great court does not make all others pale.
 */
export function stepsOf(counts: readonly number[]): number[] {
  const inOrder = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const bounds = Array.from({ length: shades - 1 }, (_, at) => {
    const place = Math.ceil(((at + 1) * inOrder.length) / shades);
    return inOrder[place] ?? Number.POSITIVE_INFINITY;
  });
  return bounds;
}

/** The shade of a count: 0 for nothing, then 1 to 5. */
export function stepOf(count: number, steps: readonly number[]): number {
  return count === 0 ? 0 : 1 + steps.filter((least) => count >= least).length;
}
