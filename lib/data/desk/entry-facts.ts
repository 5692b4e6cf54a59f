import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { newestRevision } from "@/lib/data/desk/visible-to";
import type { EntryFacts } from "@/lib/domain/entry-facts";
import { revisionStates } from "@/lib/domain/revision";

const row = z.object({
  state: z.enum(revisionStates),
  author: z.string().nullable(),
  authors: z.array(z.string()),
  creator: z.string().nullable(),
  assignee: z.string().nullable(),
  reviewer: z.string().nullable(),
  named: z.array(z.string()).nullable(),
  hasProtected: z.boolean(),
});

/** What permissions need to know of a case; null where there is none. */
export async function entryFacts(tx: Tx, entryId: string): Promise<EntryFacts | null> {
  const rows = await tx.$queryRaw`
    SELECT head.state, head.author_id AS author, e.created_by_id AS creator,
      e.assignee_id AS assignee, e.reviewer_id AS reviewer,
      ARRAY(SELECT DISTINCT r.author_id FROM desk.revision r
        WHERE r.entry_id = e.id AND r.author_id IS NOT NULL AND r.number > coalesce(
          (SELECT max(p.number) FROM desk.revision p
            WHERE p.entry_id = e.id AND p.state = 'published' AND p.number < head.number), 0)
      ) AS authors,
      CASE WHEN e.access = 'named' THEN ARRAY(
        SELECT a.account_id FROM desk.entry_access a WHERE a.entry_id = e.id) END AS named,
      EXISTS (SELECT FROM jsonb_array_elements(head.content -> 'persons') AS held
        JOIN desk.person p ON p.id = held ->> 'id'
        WHERE p.display <> 'full-name' OR p.risk_tier = 3)
      OR EXISTS (SELECT FROM jsonb_array_elements(head.content -> 'excerpts') AS held
        JOIN desk.capture c ON c.id = held ->> 'capture'
        JOIN desk.source s ON s.id = c.source_id WHERE s.protection = 'protected')
      AS "hasProtected"
    FROM desk.case_entry e
    ${newestRevision}
    WHERE e.id = ${entryId}`;
  return z.array(row).parse(rows)[0] ?? null;
}
