/** The most values that one parameter brings; a page never has more boxes to tick. */
const mostValues = 60;

/**
 * The one spelling of a query: known parameters in the order of the table (all of them, sorted,
 * for `any`), the first filled value of each, and of those named in `several` every value once, in
 * the order given. Begins with `?` or is empty; null when malformed.
 */
export function canonicalQuery(
  raw: string,
  parameters: readonly string[] | "any",
  several: readonly string[] = [],
): string | null {
  const values = readValues(raw);
  if (!values) return null;
  const names = parameters === "any" ? [...values.keys()].sort() : parameters;
  const kept = names.flatMap((name) =>
    [...(values.get(name) ?? [])]
      .slice(0, several.includes(name) ? mostValues : 1)
      .map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
  );
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

/** The filled values of every parameter of a query, each value once; null when malformed. */
export function readValues(raw: string): Map<string, Set<string>> | null {
  const values = new Map<string, Set<string>>();
  for (const pair of raw.split("&")) {
    const at = pair.indexOf("=");
    const name = decode(at < 0 ? pair : pair.slice(0, at));
    const value = decode(at < 0 ? "" : pair.slice(at + 1));
    if (name === null || value === null) return null;
    if (name === "" || value === "") continue;
    values.set(name, (values.get(name) ?? new Set<string>()).add(value));
  }
  return values;
}

/** Control characters mean nothing in a filter or a search and break the database's text type. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part.replaceAll("+", " "))
      .replace(/\p{Cc}+/gu, " ")
      .trim();
  } catch {
    return null;
  }
}
