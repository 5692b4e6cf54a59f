import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { newestRevision, type Viewer, visibleTo } from "@/lib/data/desk/visible-to";
import { language } from "@/lib/domain/language";
import { revisionStates } from "@/lib/domain/revision";

const row = z.object({
  id: z.string(),
  number: z.string(),
  titleEn: z.string(),
  titleRu: z.string(),
  state: z.enum(revisionStates),
  savedAt: z.date(),
  publicIn: z.array(language),
  whose: z.string().nullable(),
  reviewer: z.string().nullable(),
});

/** A case in the list of the desk. `whose` and `reviewer` are aliases. */
export type ListedCase = z.infer<typeof row>;

/** Which cases are wanted; null means all. `viewer` sees those open to named people where she is one. */
export type CaseListFilter = {
  viewer: Viewer;
  words: string | null;
  state: string | null;
  whose: string | null;
};

/** The cases that somebody may see, the newest number first. */
export async function listCases(tx: Tx, filter: CaseListFilter): Promise<ListedCase[]> {
  const { viewer, state, whose } = filter;
  const words = filter.words && `%${filter.words.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const rows = await tx.$queryRaw`
    SELECT e.id, e.number, head.content -> 'en' ->> 'title' AS "titleEn",
      head.content -> 'ru' ->> 'title' AS "titleRu", head.state,
      coalesce(head.saved_at, head.created_at) AS "savedAt",
      ARRAY(SELECT DISTINCT unnest(p.languages) FROM desk.revision p
        WHERE p.entry_id = e.id AND p.state = 'published' ORDER BY 1) AS "publicIn",
      assignee.alias AS whose, reviewer.alias AS reviewer
    FROM desk.case_entry e
    ${newestRevision}
    LEFT JOIN desk.account assignee ON assignee.id = e.assignee_id
    LEFT JOIN desk.account reviewer ON reviewer.id = e.reviewer_id
    WHERE ${visibleTo(viewer)}
      AND (${state}::text IS NULL OR head.state = ${state})
      AND (${whose}::text IS NULL OR e.assignee_id = ${whose})
      AND (${words}::text IS NULL OR e.number LIKE ${words}
        OR head.content -> 'en' ->> 'title' ILIKE ${words}
        OR head.content -> 'ru' ->> 'title' ILIKE ${words})
    ORDER BY e.number DESC`;
  return z.array(row).parse(rows);
}
