/**
 * Texts of `tsquery` over our own terms. A term is letters and digits and nothing else, so that no
 * text can say more than is meant by it; whatever is not is left out.
 */
const aTerm = /^[\p{L}\p{N}]{1,80}$/u;

/** True of what can be a term of ours. */
export function isTerm(text: string): boolean {
  return aTerm.test(text);
}

/** What no document has. */
export const nothing = "'qz' & !'qz'";

/** Any of these terms; null where none can be asked for. */
export function anyOf(terms: readonly string[]): string | null {
  const usable = terms.filter(isTerm);
  return usable.length > 0 ? usable.map(quoted).join(" | ") : null;
}

/** These terms, one after the other; null for none. */
export function inSequence(terms: readonly string[]): string | null {
  const usable = terms.filter(isTerm);
  return usable.length > 0 ? usable.map(quoted).join(" <-> ") : null;
}

/** None of these terms; null where none is refused. */
export function noneOf(terms: readonly string[]): string | null {
  const any = anyOf(terms);
  return any === null ? null : `!(${any})`;
}

/** At least so many of these, each a text of its own; grows as the ways to choose them. */
export function atLeast(count: number, queries: readonly string[]): string {
  const [first = "", ...rest] = queries.map((query) => `(${query})`);
  return chosen(count, [first, ...rest]);
}

function chosen(count: number, queries: readonly string[]): string {
  const [first, ...rest] = queries;
  if (first === undefined || count === queries.length) return queries.join(" & ");
  if (count === 1) return queries.join(" | ");
  return `(${first} & (${chosen(count - 1, rest)})) | ${chosen(count, rest)}`;
}

function quoted(term: string): string {
  return `'${term}'`;
}
