import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { newestRevision, type Viewer, visibleTo } from "@/lib/data/desk/visible-to";

const row = z.object({
  id: z.string(),
  number: z.string(),
  titleEn: z.string(),
  titleRu: z.string(),
});

/** A case that names something, as the desk lists it. */
export type CaseUsing = z.infer<typeof row>;

/** The cases of which a party serves in a unit, in its newest state, as far as the viewer sees them. */
export async function caseUsing(tx: Tx, unit: string, viewer: Viewer): Promise<CaseUsing[]> {
  const rows = await tx.$queryRaw`
    SELECT e.id, e.number, head.content -> 'en' ->> 'title' AS "titleEn",
      head.content -> 'ru' ->> 'title' AS "titleRu"
    FROM desk.case_entry e
    ${newestRevision}
    WHERE ${visibleTo(viewer)}
      AND (EXISTS (SELECT FROM jsonb_array_elements(head.content -> 'parties') party
          WHERE party -> 'unit' ->> 'value' = ${unit})
        OR EXISTS (SELECT FROM desk.party p WHERE p.entry_id = e.id AND p.unit_id = ${unit}))
    ORDER BY e.number`;
  return z.array(row).parse(rows);
}
