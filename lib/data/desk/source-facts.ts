import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { protections } from "@/lib/domain/source";
import type { SourceFacts } from "@/lib/domain/source-facts";

const row = z.object({
  id: z.string(),
  protection: z.enum(protections),
  needed: z.array(z.string()),
});

/** What permissions need to know of sources, by id: who added each, and who writes what quotes it now. */
export async function sourceFacts(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, SourceFacts>> {
  const rows = await tx.$queryRaw`
    WITH quoting AS (
      SELECT DISTINCT c.source_id, who
      FROM desk.case_entry e
      JOIN LATERAL (SELECT * FROM desk.revision r WHERE r.entry_id = e.id
        ORDER BY r.number DESC LIMIT 1) head ON true,
      jsonb_array_elements(head.content -> 'excerpts') AS held
      JOIN desk.capture c ON c.id = held ->> 'capture',
      unnest(ARRAY[e.created_by_id, e.assignee_id, head.author_id]) AS who
      WHERE who IS NOT NULL AND c.source_id IN (
        SELECT id FROM desk.source WHERE protection = 'protected' AND id = ANY(${[...ids]})))
    SELECT s.id, s.protection, array_remove(
      ARRAY(SELECT q.who FROM quoting q WHERE q.source_id = s.id) || s.added_by_id, NULL) AS needed
    FROM desk.source s WHERE s.id = ANY(${[...ids]})`;
  return new Map(
    z
      .array(row)
      .parse(rows)
      .map(({ id, ...facts }) => [id, facts]),
  );
}
