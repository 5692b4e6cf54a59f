import type { SearchParams } from "./case-query";

/** The parameters of an address or of a posted form as Next hands them to a page: lists where several. */
export function queryParams(given: URLSearchParams): SearchParams {
  const names = [...new Set(given.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = given.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}
