import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";

const use = z.object({
  excerpt: z.string(),
  kind: z.enum(["case", "figure", "discrepancy"]),
  id: z.string(),
  title: z.object({ en: z.string(), ru: z.string() }),
});

/** That something of the desk, named as it is there, rests on an excerpt. */
export type UseRow = z.infer<typeof use>;

const count = z.object({ sourceId: z.string(), excerpts: z.number(), stale: z.number() });

/** How many spans of a source are quoted, and how many its newest copy no longer holds. */
export type QuotedCount = z.infer<typeof count>;

/** What rests on excerpts, and which of them a newer copy of their source no longer holds. */
export function excerptUseStore(tx: Tx) {
  return {
    /** What rests on these excerpts: cases as they are being written, figures, discrepancies. */
    usesOf: async (excerptIds: readonly string[]): Promise<UseRow[]> => {
      const rows = await tx.$queryRaw`
        WITH head AS (
          SELECT DISTINCT ON (entry_id) entry_id, content FROM desk.revision
          ORDER BY entry_id, number DESC)
        SELECT DISTINCT held ->> 'id' AS excerpt, 'case' AS kind, head.entry_id AS id,
          jsonb_build_object('en', coalesce(content #>> '{en,title}', ''),
            'ru', coalesce(content #>> '{ru,title}', '')) AS title
        FROM head, jsonb_array_elements(content -> 'excerpts') AS held
        WHERE held ->> 'id' = ANY(${excerptIds})
        UNION
        SELECT c.excerpt_id, 'figure', f.id, f.statement
        FROM desk.citation c JOIN desk.reported_figure f ON f.id = c.subject_id
        WHERE c.subject_kind = 'reported-figure' AND c.excerpt_id = ANY(${excerptIds})
        UNION
        SELECT quoted, 'discrepancy', d.id, d.title
        FROM desk.discrepancy d JOIN desk.discrepancy_side s ON s.discrepancy_id = d.id,
          unnest(s.excerpts) AS quoted
        WHERE quoted = ANY(${excerptIds})
        ORDER BY kind, id`;
      return z.array(use).parse(rows);
    },
    /** How often each of these sources is quoted, and how much of it is stale. */
    counts: async (sourceIds: readonly string[]): Promise<QuotedCount[]> => {
      const rows = await tx.$queryRaw`
        WITH newest AS (
          SELECT DISTINCT ON (source_id) source_id, id, text FROM desk.capture
          WHERE source_id = ANY(${sourceIds}) AND text IS NOT NULL
          ORDER BY source_id, taken_at DESC NULLS LAST, length(id) DESC, id DESC)
        SELECT c.source_id AS "sourceId", count(*)::int AS excerpts,
          (count(*) FILTER (WHERE newest.id <> c.id
            AND strpos(newest.text, e.exact) = 0))::int AS stale
        FROM desk.excerpt e JOIN desk.capture c ON c.id = e.capture_id
        LEFT JOIN newest ON newest.source_id = c.source_id
        WHERE c.source_id = ANY(${sourceIds})
        GROUP BY c.source_id`;
      return z.array(count).parse(rows);
    },
    /** The words that the ledger took away from what is quoted of this source. */
    redactedOf: async (sourceId: string) => {
      const rows = await tx.$queryRaw`
        SELECT DISTINCT e.exact, e.prefix, e.suffix
        FROM desk.redaction r JOIN desk.excerpt e ON e.id = r.target_id
        JOIN desk.capture c ON c.id = e.capture_id
        WHERE r.target = 'excerpt' AND r.lifted_at IS NULL AND c.source_id = ${sourceId}`;
      const quote = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() });
      return z.array(quote).parse(rows);
    },
    /** The public things that quote a source now. */
    publicUsesOf: async (sourceId: string) => {
      const rows = await tx.quotation.findMany({
        where: { sourceId },
        select: { usedKind: true, usedId: true },
        distinct: ["usedKind", "usedId"],
      });
      const thing = z.object({ kind: z.enum(["case", "figure", "discrepancy"]), id: z.string() });
      return rows.map(({ usedKind, usedId }) => thing.parse({ kind: usedKind, id: usedId }));
    },
  };
}
