import { z } from "zod";
import { publishedClient } from "@/lib/data/clients";
import type { Language } from "@/lib/domain/language";

/**
 * Things that another search engine may still find by words they no longer have, as `case/0001`: no
 * answer of it may hold or count them.
 */
export async function readWithheld(): Promise<string[]> {
  const rows = await publishedClient().searchWithheld.findMany({
    select: { kind: true, id: true },
    orderBy: [{ kind: "asc" }, { id: "asc" }],
  });
  return rows.map(({ kind, id }) => `${kind}/${id}`);
}

const thing = z.object({ kind: z.string(), id: z.string() });

/** Those of these things that are public for search in this language, as `case/0001`. */
export async function readStanding(
  things: readonly { kind: string; id: string }[],
  lang: Language,
): Promise<ReadonlySet<string>> {
  const kinds = things.map(({ kind }) => kind);
  const ids = things.map(({ id }) => id);
  const rows = await publishedClient().$queryRaw`
    SELECT kind, id FROM published.search_document
    WHERE lang = ${lang} AND (kind, id) IN (SELECT * FROM unnest(${kinds}::text[], ${ids}::text[]))`;
  return new Set(
    z
      .array(thing)
      .parse(rows)
      .map(({ kind, id }) => `${kind}/${id}`),
  );
}
