import { readSearchRows, type SearchRow } from "@/lib/data/published/read-search-rows";
import { type FacetName, facetNames } from "@/lib/domain/public/views";

/** A row of the search in memory; `codes` stand for its values of facets. */
export type CopiedRow = Omit<SearchRow, "facets"> & { codes: readonly number[] };

/** A value of a facet; its place in the list of all is its code. */
export type FacetValue = { facet: FacetName; value: string };

/**
 * Rows of the search in memory, by their numbers. A row never changes and its number is never given
 * again, so that a copy is never stale; which rows there are is asked of the database each time. What
 * is there no more is never asked for, and goes when the copy has grown.
 */
export type RowCopy = {
  rowsOf(numbers: Int32Array): Promise<readonly CopiedRow[]>;
  values(): readonly FacetValue[];
};

/** When more than so many rows lie there beside those asked for, the copy begins anew. */
const mostUnused = 500_000;

/** A copy that reads what it does not have. */
export function rowCopy(read: typeof readSearchRows = readSearchRows): RowCopy {
  const rows = new Map<number, CopiedRow>();
  const values: FacetValue[] = [];
  const codes = new Map<string, number>();
  const codeOf = (facet: FacetName, value: string) => {
    const key = `${facet}/${value}`;
    const code = codes.get(key) ?? values.push({ facet, value }) - 1;
    codes.set(key, code);
    return code;
  };
  const copied = ({ facets, ...row }: SearchRow): CopiedRow => ({
    ...row,
    codes: facetNames.flatMap((facet) =>
      (facets[facet] ?? []).map((value) => codeOf(facet, value)),
    ),
  });
  return {
    values: () => values,
    rowsOf: async (numbers) => {
      if (rows.size > numbers.length + mostUnused) rows.clear();
      const missing = [...numbers].filter((number) => !rows.has(number));
      for (const row of missing.length > 0 ? await read(missing) : [])
        rows.set(row.number, copied(row));
      return [...numbers].flatMap((number) => rows.get(number) ?? []);
    },
  };
}
