import type { Tx } from "@/lib/data/desk/tx";
import { type Language, languages } from "@/lib/domain/language";
import { dayNumber } from "@/lib/domain/projection/case-attributes";
import type { PublicKind, SearchWords } from "@/lib/domain/projection/projection";

type Thing = { kind: PublicKind; id: string };

/** The terms of words by field, the words as they are spelt, and the version of their analysis. */
export type Analysed = (words: SearchWords) => {
  terms: Record<"title" | "names" | "provisions" | "concepts" | "body", string>;
  spellings: string;
  version: number;
};

/** A thing in its present version, with its words in each language of the pages. */
export type Searchable = Thing & { version: number; search: Record<Language, SearchWords> };

/** Puts the words of things in place of those by which they were found before. */
export async function storeSearchRows(
  tx: Tx,
  found: readonly Searchable[],
  analysed: Analysed,
): Promise<void> {
  const firsts = await firstDays(tx, found);
  for (const { kind, id } of found) await tx.searchDocument.deleteMany({ where: { kind, id } });
  await tx.searchDocument.createMany({
    data: found.flatMap(({ kind, id, version, search }) =>
      languages.map((lang) => {
        const { address, title, body, keywords, attributes } = search[lang];
        const { terms, spellings, version: analysis } = analysed(search[lang]);
        const published = firsts.get(`${kind}/${id}`) ?? 0;
        return {
          kind,
          id,
          version,
          lang,
          address,
          title,
          body,
          keywords,
          titleTerms: terms.title,
          nameTerms: terms.names,
          provisionTerms: terms.provisions,
          conceptTerms: terms.concepts,
          bodyTerms: terms.body,
          attributes: attributes ? { ...attributes, published } : {},
          analysis,
          spellings,
        };
      }),
    ),
  });
}

async function firstDays(tx: Tx, found: readonly Searchable[]): Promise<Map<string, number>> {
  const rows = await tx.subject.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    select: { kind: true, id: true, firstOn: true },
  });
  return new Map(
    rows.map(({ kind, id, firstOn }) => [
      `${kind}/${id}`,
      dayNumber(firstOn.toISOString().slice(0, 10)),
    ]),
  );
}

/**
 * Leaves a thing out of the answers of other engines from the moment in which this commits, until
 * one of them has confirmed that it no longer finds the words which were taken away.
 */
export async function withhold(tx: Tx, { kind, id }: Thing): Promise<void> {
  await tx.$executeRaw`INSERT INTO published.search_withheld (kind, id, since) VALUES (${kind}, ${id}, now())
    ON CONFLICT (kind, id) DO UPDATE SET since = EXCLUDED.since`;
}
