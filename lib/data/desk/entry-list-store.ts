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
  movedAt: z.date(),
  publicIn: z.array(language),
  author: z.string().nullable(),
  assigneeId: z.string().nullable(),
  assignee: z.string().nullable(),
  reviewerId: z.string().nullable(),
  reviewer: z.string().nullable(),
  openComments: z.int(),
  dueAt: z.date().nullable(),
});

/** A case in the queue of review. Names are aliases; `movedAt` is since when it has been waiting. */
export type QueuedCase = z.infer<typeof row>;

/** Who may see a case, and whose it is. */
export type Holding = {
  access: "desk" | "named";
  named: string[];
  assignee: string | null;
  reviewer: string | null;
};

/** Cases as the review sees them: whose they are, how long they have been waiting. */
export function entryListStore(tx: Tx) {
  return {
    /** Every case that waits for somebody and that this viewer may see, the oldest first. */
    waiting: async (viewer: Viewer): Promise<QueuedCase[]> => {
      const rows = await tx.$queryRaw`
        SELECT e.id, e.number, head.content -> 'en' ->> 'title' AS "titleEn",
          head.content -> 'ru' ->> 'title' AS "titleRu", head.state,
          coalesce(head.moved_at, head.created_at) AS "movedAt", author.alias AS author,
          ARRAY(SELECT DISTINCT unnest(p.languages) FROM desk.revision p
            WHERE p.entry_id = e.id AND p.state = 'published' ORDER BY 1) AS "publicIn",
          e.assignee_id AS "assigneeId", assignee.alias AS assignee,
          e.reviewer_id AS "reviewerId", reviewer.alias AS reviewer,
          (SELECT count(*)::int FROM desk.comment c WHERE c.entry_id = e.id
            AND c.parent_id IS NULL AND c.resolved_at IS NULL
            AND (c.anchor IS NULL OR NOT c.anchor ? 'move')) AS "openComments",
          (SELECT min(s.due_at) FROM desk.scheduled_publication s
            WHERE s.entry_id = e.id AND s.ended_at IS NULL) AS "dueAt"
        FROM desk.case_entry e
        ${newestRevision}
        LEFT JOIN desk.account author ON author.id = head.author_id
        LEFT JOIN desk.account assignee ON assignee.id = e.assignee_id
        LEFT JOIN desk.account reviewer ON reviewer.id = e.reviewer_id
        WHERE head.state IN ('in-review', 'changes-wanted', 'ready')
          AND ${visibleTo(viewer)}
        ORDER BY "movedAt", e.number`;
      return z.array(row).parse(rows);
    },
    holdingOf: async (id: string): Promise<Holding | null> => {
      const found = await tx.caseEntry.findUnique({
        where: { id },
        select: { access: true, assigneeId: true, reviewerId: true },
      });
      if (!found) return null;
      const named = await tx.entryAccess.findMany({
        where: { entryId: id },
        select: { accountId: true },
        orderBy: { accountId: "asc" },
      });
      return {
        access: found.access === "named" ? "named" : "desk",
        named: named.map((one) => one.accountId),
        assignee: found.assigneeId,
        reviewer: found.reviewerId,
      };
    },
    assign: async (id: string, to: Partial<Pick<Holding, "assignee" | "reviewer">>) => {
      await tx.caseEntry.update({
        where: { id },
        data: {
          ...(to.assignee === undefined ? {} : { assigneeId: to.assignee }),
          ...(to.reviewer === undefined ? {} : { reviewerId: to.reviewer }),
        },
      });
    },
    setAccess: async (id: string, { access, named }: Pick<Holding, "access" | "named">) => {
      await tx.entryAccess.deleteMany({ where: { entryId: id } });
      await tx.entryAccess.createMany({
        data: named.map((accountId) => ({ entryId: id, accountId })),
      });
      await tx.caseEntry.update({ where: { id }, data: { access } });
    },
  };
}
