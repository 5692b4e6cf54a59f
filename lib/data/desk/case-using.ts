import { z } from "zod";
import type { Viewer } from "@/lib/data/desk/person-list";
import type { Tx } from "@/lib/data/desk/tx";

const row = z.object({
  id: z.string(),
  number: z.string(),
  titleEn: z.string(),
  titleRu: z.string(),
});

/** A case that names something, as the desk lists it. */
export type CaseUsing = z.infer<typeof row>;

/** The cases of which a party serves in a unit, in its newest state, as far as the viewer sees them. */
export async function caseUsing(
  tx: Tx,
  unit: string,
  { account, seesAll }: Viewer,
): Promise<CaseUsing[]> {
  const rows = await tx.$queryRaw`
    SELECT e.id, e.number, head.content -> 'en' ->> 'title' AS "titleEn",
      head.content -> 'ru' ->> 'title' AS "titleRu"
    FROM desk.case_entry e
    JOIN LATERAL (SELECT r.content FROM desk.revision r WHERE r.entry_id = e.id
      ORDER BY r.number DESC LIMIT 1) head ON true
    WHERE (e.access = 'desk' OR ${seesAll} OR EXISTS (SELECT FROM desk.entry_access a
        WHERE a.entry_id = e.id AND a.account_id = ${account}))
      AND (EXISTS (SELECT FROM jsonb_array_elements(head.content -> 'parties') party
          WHERE party -> 'unit' ->> 'value' = ${unit})
        OR EXISTS (SELECT FROM desk.party p WHERE p.entry_id = e.id AND p.unit_id = ${unit}))
    ORDER BY e.number`;
  return z.array(row).parse(rows);
}
