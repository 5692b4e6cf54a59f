/**
 * The one spelling of a query: known parameters in the order of the table (all of them, sorted,
 * for `any`), the first filled value of each. Begins with `?` or is empty; null when malformed.
 */
export function canonicalQuery(raw: string, parameters: readonly string[] | "any"): string | null {
  const values = readValues(raw);
  if (!values) return null;
  const names = parameters === "any" ? [...values.keys()].sort() : parameters;
  const kept = names.flatMap((name) => {
    const value = values.get(name);
    return value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`];
  });
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

function readValues(raw: string): Map<string, string> | null {
  const values = new Map<string, string>();
  for (const pair of raw.split("&")) {
    const at = pair.indexOf("=");
    const name = decode(at < 0 ? pair : pair.slice(0, at));
    const value = decode(at < 0 ? "" : pair.slice(at + 1));
    if (name === null || value === null) return null;
    if (name !== "" && value !== "" && !values.has(name)) values.set(name, value);
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
