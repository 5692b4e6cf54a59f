import { publishedClient } from "@/lib/data/clients";
import type { Language } from "@/lib/domain/language";

/** What a found thing is shown by; its texts are public ones. */
export type SearchDocument = {
  kind: string;
  id: string;
  address: string;
  title: string;
  body: string;
};

/** The present texts of these things; what is not public any more is not among them. */
export async function readSearchDocuments(
  lang: Language,
  things: readonly { kind: string; id: string }[],
): Promise<SearchDocument[]> {
  if (things.length === 0) return [];
  return publishedClient().searchDocument.findMany({
    where: { lang, OR: things.map(({ kind, id }) => ({ kind, id })) },
    select: { kind: true, id: true, address: true, title: true, body: true },
  });
}
