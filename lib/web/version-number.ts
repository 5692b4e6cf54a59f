/** The version that an address names. Versions count from 1: nonsense becomes 0, which nothing has. */
export function versionNumber(segment: string): number {
  return /^[1-9]\d{0,5}$/.test(segment) ? Number(segment) : 0;
}
