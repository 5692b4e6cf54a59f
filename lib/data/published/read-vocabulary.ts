import { z } from "zod";
import { publishedClient } from "@/lib/data/clients";

/** At most so many words are proposed for one. */
const mostProposed = 30;

/** In how many rows of the search each of these terms stands; none for a term that stands nowhere. */
export async function readTermCounts(
  terms: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (terms.length === 0) return new Map();
  const rows = await publishedClient().searchTerm.findMany({
    where: { term: { in: [...new Set(terms)] } },
  });
  return new Map(rows.map(({ term, documents }) => [term, documents]));
}

/** How many rows the search has, in both languages. */
export function countSearchRows(): Promise<number> {
  return publishedClient().searchDocument.count();
}

const words = z.array(z.object({ word: z.string() }));

/** Words of public texts that begin so, the most frequent first. */
export async function readWordsBeginning(folded: string): Promise<string[]> {
  const rows = await publishedClient().$queryRaw`
    SELECT word FROM published.search_spelling WHERE word ^@ ${folded}
    ORDER BY documents DESC, word LIMIT ${mostProposed}`;
  return words.parse(rows).map(({ word }) => word);
}

/** Words of public texts that share trigrams with this one, the likest first. */
export async function readWordsLike(folded: string): Promise<string[]> {
  const rows = await publishedClient().$queryRaw`
    SELECT word FROM published.search_spelling
    WHERE word OPERATOR(published.%) ${folded}
    ORDER BY published.similarity(word, ${folded}) DESC, documents DESC, word
    LIMIT ${mostProposed}`;
  return words.parse(rows).map(({ word }) => word);
}
