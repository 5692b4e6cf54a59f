import { z } from "zod";
import { publishedClient } from "@/lib/data/clients";
import { Prisma } from "@/lib/data/generated/client";
import type { Language } from "@/lib/domain/language";

/**
 * What is looked for among the rows of a language: a text of `tsquery` over our own terms, in all of
 * their terms or in those of the title, the names, the provisions and the concepts alone. Null finds
 * every row.
 */
export type Wanted = { query: string | null; in: "words" | "head" };

/** Numbers of rows, ascending. */
export type RowNumbers = Int32Array;

const matched = z.array(z.object({ at: z.number(), numbers: z.instanceof(Uint8Array).nullable() }));

/** For each of these questions the rows that answer it, all from the same moment. */
export async function matchRows(lang: Language, wanted: readonly Wanted[]): Promise<RowNumbers[]> {
  if (wanted.length === 0) return [];
  const questions = wanted.map(({ query, in: where }, at) => {
    const asked = query === null ? Prisma.sql`NULL` : Prisma.sql`${query}`;
    return Prisma.sql`SELECT ${at}::int AS at,
      published.rows_matching(${asked}::tsquery, ${lang}, ${where === "head"}) AS numbers`;
  });
  const rows = await publishedClient().$queryRaw`${Prisma.join(questions, " UNION ALL ")}`;
  const answers = new Map(matched.parse(rows).map(({ at, numbers }) => [at, numbers]));
  return wanted.map((_, at) => numbersIn(answers.get(at) ?? null));
}

/** Four bytes for each number, the most significant first. */
function numbersIn(bytes: Uint8Array | null): RowNumbers {
  if (!bytes) return new Int32Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Int32Array(bytes.byteLength / 4);
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = view.getInt32(at * 4);
  return numbers.sort();
}

/** What is found in a title or a name counts most, then provisions, concepts, and the text. */
const weights = "{0.1, 0.4, 0.7, 1.0}";

const ranked = z.array(z.object({ number: z.number(), rank: z.number() }));

/** How prominent what is asked is in these rows: each question by its weight. */
export async function rankRows(
  numbers: readonly number[],
  asked: readonly { query: string; weight: number }[],
): Promise<ReadonlyMap<number, number>> {
  if (numbers.length === 0 || asked.length === 0) return new Map();
  const scores = asked.map(
    ({ query, weight }) =>
      Prisma.sql`${weight}::float8 * ts_rank(${weights}::float4[], words, ${query}::tsquery)`,
  );
  const rows = await publishedClient().$queryRaw`
    SELECT number, ${Prisma.join(scores, " + ")} AS rank
    FROM published.search_row WHERE number = ANY (${[...numbers]}::int[])`;
  return new Map(ranked.parse(rows).map(({ number, rank }) => [number, rank]));
}
