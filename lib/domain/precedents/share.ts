/** A share of `known` people, from 0 to 1, with its interval of confidence. */
export type Share = { known: number; share: number; low: number; high: number };

/** The quantile of the normal distribution for 95 per cent of confidence on both sides. */
const z = 1.959963984540054;

/**
 * The share of `some` among `known`, with Wilson's score interval at 95 per cent. It says how far
 * chance alone may have moved the share, if the people had been drawn at random; they were not. Null
 * where nobody is known.
 */
export function shareOf(some: number, known: number): Share | null {
  if (known === 0) return null;
  const share = some / known;
  const spread = (z * z) / known;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share) + spread / 4) / known);
  return {
    known,
    share,
    low: Math.max(0, middle - half),
    high: Math.min(1, middle + half),
  };
}
