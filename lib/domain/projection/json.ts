/** A value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** Applies a function to every string of a JSON value, keys excepted. */
export function mapStrings(value: Json, change: (text: string) => string): Json {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      item === undefined ? item : mapStrings(item, change),
    ]),
  );
}

/** JSON with the keys of every object in order, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** True for a JSON object, not for an array or null. */
export function isJsonObject(value: unknown): value is { [key: string]: Json | undefined } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How many texts differ between a value and what is left of it; lists that were cut count as one. */
export function changedTexts(before: Json | undefined, after: Json | undefined): number {
  if (typeof before === "string") return before === after ? 0 : 1;
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return 1;
    return before.reduce<number>((sum, item, at) => sum + changedTexts(item, after[at]), 0);
  }
  if (!isJsonObject(before) || !isJsonObject(after)) return 0;
  return Object.keys(before).reduce((sum, key) => sum + changedTexts(before[key], after[key]), 0);
}
