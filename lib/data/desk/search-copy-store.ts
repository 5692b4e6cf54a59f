import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import type { SearchAttributes } from "@/lib/domain/public/search-attributes";
import { facetNames } from "@/lib/domain/public/views";

/** A public thing in one language as another search engine gets it. */
export type CopiedRow = {
  kind: string;
  id: string;
  lang: string;
  titleTerms: string;
  nameTerms: string;
  provisionTerms: string;
  conceptTerms: string;
  bodyTerms: string;
  /** Null for what is no case. */
  attributes: SearchAttributes | null;
  version: number;
  analysis: number;
};

type Thing = { kind: string; id: string };

/** Reads, on the side that writes, what is public for search: no replica may lag behind it. */
export function searchCopyStore(tx: Tx) {
  return {
    /** Every row of these things. */
    ofThings: async (things: readonly Thing[]): Promise<CopiedRow[]> => {
      const rows = await tx.searchDocument.findMany({
        where: { OR: things.map(({ kind, id }) => ({ kind, id })) },
        select,
      });
      return rows.map(toCopiedRow);
    },
    /** The rows after one, at most so many, in the order of their keys. */
    after: async (last: Thing & { lang: string }, atMost: number): Promise<CopiedRow[]> => {
      const rows = await tx.$queryRaw`
        SELECT kind, id, lang, title_terms AS "titleTerms", name_terms AS "nameTerms",
          provision_terms AS "provisionTerms", concept_terms AS "conceptTerms",
          body_terms AS "bodyTerms", attributes, version, analysis
        FROM published.search_document
        WHERE (kind, id, lang) > (${last.kind}, ${last.id}, ${last.lang})
        ORDER BY kind, id, lang LIMIT ${atMost}`;
      return z.array(storedRow).parse(rows).map(toCopiedRow);
    },
    /** What a sweep compares: every row without its words. */
    stamps: (): Promise<Pick<CopiedRow, "kind" | "id" | "lang" | "version" | "analysis">[]> =>
      tx.searchDocument.findMany({
        select: { kind: true, id: true, lang: true, version: true, analysis: true },
      }),
    /** Things that wait for the engine's word that it no longer finds what they were. */
    withheld: (): Promise<Thing[]> =>
      tx.searchWithheld.findMany({ select: { kind: true, id: true } }),
    /**
     * Lets a thing be found again, unless the engine has still to be told something of it but these
     * lines of the outbox. Whoever takes words out at this moment is waited for, and seen.
     */
    release: async ({ kind, id }: Thing, told: readonly bigint[]) => {
      const locked = await tx.$queryRaw`
        SELECT 1 FROM published.search_withheld WHERE kind = ${kind} AND id = ${id} FOR UPDATE`;
      if (!Array.isArray(locked) || locked.length === 0) return;
      // A statement of its own: it sees what was committed while the lock was waited for.
      await tx.$executeRaw`
        DELETE FROM published.search_withheld WHERE kind = ${kind} AND id = ${id}
          AND NOT EXISTS (
            SELECT FROM desk.outbox WHERE subject_kind = ${kind} AND subject_id = ${id}
              AND done_at IS NULL AND id <> ALL (${[...told]}::bigint[]))`;
    },
    /** There is no other engine: nothing has to be withheld from its answers. */
    releaseAll: async () => {
      await tx.searchWithheld.deleteMany();
    },
  };
}

const select = {
  kind: true,
  id: true,
  lang: true,
  titleTerms: true,
  nameTerms: true,
  provisionTerms: true,
  conceptTerms: true,
  bodyTerms: true,
  attributes: true,
  version: true,
  analysis: true,
} as const;

const storedRow = z.object({
  kind: z.string(),
  id: z.string(),
  lang: z.string(),
  titleTerms: z.string(),
  nameTerms: z.string(),
  provisionTerms: z.string(),
  conceptTerms: z.string(),
  bodyTerms: z.string(),
  attributes: z.unknown(),
  version: z.number(),
  analysis: z.number(),
});

const range = z.object({ from: z.number(), to: z.number() }).nullable();

/** What stands in the column; `{}` where the thing is no case. */
const attributes = z.object({
  facets: z.partialRecord(z.enum(facetNames), z.array(z.string())),
  months: range,
  absence: range,
  decided: range,
  published: z.number().int(),
});

function toCopiedRow({ attributes: kept, ...row }: z.infer<typeof storedRow>): CopiedRow {
  const parsed = attributes.safeParse(kept);
  if (!parsed.success) return { ...row, attributes: null };
  const { facets } = parsed.data;
  const all = {
    article: facets.article ?? [],
    part: facets.part ?? [],
    court: facets.court ?? [],
    region: facets.region ?? [],
    service: facets.service ?? [],
    outcome: facets.outcome ?? [],
    suspended: facets.suspended ?? [],
    year: facets.year ?? [],
  } satisfies SearchAttributes["facets"];
  return { ...row, attributes: { ...parsed.data, facets: all } };
}
