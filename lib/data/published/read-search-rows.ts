import { z } from "zod";
import { publishedClient } from "@/lib/data/clients";
import { type PublicKind, publicKinds } from "@/lib/domain/projection/projection";
import { facetNames } from "@/lib/domain/public/views";

const span = z.object({ from: z.number(), to: z.number() }).nullable().default(null);
const values = z.array(z.string()).default([]);
const attributes = z.object({
  facets: z.partialRecord(z.enum(facetNames), values).default({}),
  months: span,
  absence: span,
  decided: span,
  published: z.number().default(0),
});
const row = z.object({
  number: z.number(),
  kind: z.enum(publicKinds),
  id: z.string(),
  attributes,
});

/** A row of the search by its number: whose it is, and the values by which it is filtered. */
export type SearchRow = { number: number; kind: PublicKind; id: string } & z.infer<
  typeof attributes
>;

/** So many numbers are asked for at once. */
const atOnce = 20_000;

/** The rows with these numbers; a number that is no more has none. */
export async function readSearchRows(numbers: readonly number[]): Promise<SearchRow[]> {
  const rows: SearchRow[] = [];
  for (let from = 0; from < numbers.length; from += atOnce) {
    const some = await publishedClient().$queryRaw`
      SELECT row.number, row.kind, row.id, document.attributes
      FROM published.search_row AS row
      JOIN published.search_document AS document USING (kind, id, lang)
      WHERE row.number = ANY (${numbers.slice(from, from + atOnce)}::int[])`;
    rows.push(
      ...z
        .array(row)
        .parse(some)
        .map(({ attributes: found, ...of }) => ({ ...of, ...found })),
    );
  }
  return rows;
}
