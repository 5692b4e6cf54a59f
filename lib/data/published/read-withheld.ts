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

/** Those of these things that are public for search in this language, as `case/0001`. */
export async function readStanding(
  things: readonly { kind: string; id: string }[],
  lang: Language,
): Promise<ReadonlySet<string>> {
  const rows = await publishedClient().searchDocument.findMany({
    where: { lang, OR: things.map(({ kind, id }) => ({ kind, id })) },
    select: { kind: true, id: true },
  });
  return new Set(rows.map(({ kind, id }) => `${kind}/${id}`));
}
