import { publishedClient } from "@/lib/data/clients";
import type { Language } from "@/lib/domain/language";
import type { PublicKind } from "@/lib/domain/projection/projection";

type Thing = { kind: PublicKind; id: string };

/** What is shown of something that was found: all of it public, in the language of the page. */
export type SearchText = Thing & { address: string; title: string; body: string };

/** The texts of these things in their order; what is not public any more is left out. */
export async function readSearchTexts(
  things: readonly Thing[],
  lang: Language,
): Promise<SearchText[]> {
  if (things.length === 0) return [];
  const rows = await publishedClient().searchDocument.findMany({
    where: { lang, OR: things.map(({ kind, id }) => ({ kind, id })) },
    select: { kind: true, id: true, address: true, title: true, body: true },
  });
  const texts = new Map(rows.map((row) => [`${row.kind}/${row.id}`, row]));
  return things.flatMap(({ kind, id }) => {
    const found = texts.get(`${kind}/${id}`);
    return found
      ? [{ kind, id, address: found.address, title: found.title, body: found.body }]
      : [];
  });
}
