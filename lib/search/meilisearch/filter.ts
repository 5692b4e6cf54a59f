import type { Filterable } from "./settings";

/** A condition in Meilisearch's own words. Attribute names come from our list, values are quoted. */
export type Filter = string & { readonly filter?: true };

export function equals(name: Filterable, value: string): Filter {
  return `${name} = ${quoted(value)}`;
}

/** True of a document that has one of the values; of none where there is no value. */
export function oneOf(name: Filterable, values: readonly string[]): Filter {
  return `${name} IN [${values.map(quoted).join(", ")}]`;
}

export function atMost(name: Filterable, value: number): Filter {
  return `${name} <= ${whole(value)}`;
}

export function atLeast(name: Filterable, value: number): Filter {
  return `${name} >= ${whole(value)}`;
}

export function allOf(filters: readonly Filter[]): Filter {
  return filters.map(bracketed).join(" AND ");
}

export function anyOf(filters: readonly Filter[]): Filter {
  return filters.map(bracketed).join(" OR ");
}

export function not(filter: Filter): Filter {
  return `NOT ${bracketed(filter)}`;
}

function bracketed(filter: Filter): Filter {
  return `(${filter})`;
}

/** A value in double quotes; what would end them is escaped. */
function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
}

function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError("A bound is no whole number");
  return String(value);
}
