import type { Tx } from "@/lib/data/desk/tx";
import { type Analysed, type Searchable, storeSearchRows } from "@/lib/data/published/search-rows";
import type { Language } from "@/lib/domain/language";
import { type PublicKind, publicKinds } from "@/lib/domain/projection/projection";

/** What is public of a thing: its present documents, and the values by which it is found. */
export type PublicThing = {
  kind: PublicKind;
  id: string;
  version: number;
  documents: { en: unknown; ru: unknown };
  facets: { facet: string; value: string }[];
};

/** The rows of the search, as what is public is analysed anew. */
export function searchRowStore(tx: Tx) {
  return {
    /** Public things of which the words were analysed by another version, with what is public of them. */
    analysedOtherwise: async (analysis: number, most: number): Promise<PublicThing[]> => {
      const rows = await tx.searchDocument.findMany({
        where: { analysis: { not: analysis } },
        distinct: ["kind", "id"],
        orderBy: [{ kind: "asc" }, { id: "asc" }],
        select: { kind: true, id: true },
        take: most,
      });
      const things: PublicThing[] = [];
      for (const row of rows) things.push(...(await publicThing(tx, row)));
      return things;
    },
    /** Puts newly analysed words in place of those by which things were found before. */
    replace: (found: readonly Searchable[], analysed: Analysed) =>
      storeSearchRows(tx, found, analysed),
  };
}

async function publicThing(tx: Tx, row: { kind: string; id: string }): Promise<PublicThing[]> {
  const kind = publicKinds.find((one) => one === row.kind);
  if (!kind) return [];
  const { id } = row;
  const { version } = await tx.subject.findUniqueOrThrow({ where: { kind_id: { kind, id } } });
  const documentIn = async (lang: Language): Promise<unknown> => {
    const which = { kind, id, lang, version };
    const row = await tx.publication.findUniqueOrThrow({
      where: { kind_id_lang_version: which },
      select: { document: true },
    });
    return row.document;
  };
  const documents = { en: await documentIn("en"), ru: await documentIn("ru") };
  const facets = await tx.caseFacet.findMany({
    where: { subjectId: kind === "case" ? id : "" },
    select: { facet: true, value: true },
    orderBy: [{ facet: "asc" }, { value: "asc" }],
  });
  return [{ kind, id, version, documents, facets }];
}
