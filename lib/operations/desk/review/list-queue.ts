import { z } from "zod";
import type { QueuedCase } from "@/lib/data/desk/entry-list-store";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { daysWaiting, type QueuePart, queueParts } from "@/lib/domain/workflow";
import { viewerOf } from "@/lib/operations/desk/viewer-of";
import { assertMay } from "@/lib/policies/may";

/** A case that waits for somebody, with since how many days. */
export type QueueRow = QueuedCase & { days: number };

/** The queue: one part of it, and how many cases each part has. */
export type Queue = { part: QueuePart; rows: QueueRow[]; counts: Record<QueuePart, number> };

const asked = z.object({ part: z.enum(queueParts).catch("in-review") });

/** What waits for review, for its author, or to be published, as far as this actor may see it. */
export async function listQueue(actor: Actor, query: unknown): Promise<Queue> {
  assertMay(actor, "enterDesk");
  const { part } = asked.parse(query);
  const now = new Date();
  const all = await inTransaction(({ entryLists }) => entryLists.waiting(viewerOf(actor)));
  const within = (one: QueuePart) => all.filter((row) => belongs(row, one, actor));
  return {
    part,
    rows: within(part).map((row) => ({ ...row, days: daysWaiting(row.movedAt, now) })),
    counts: {
      "in-review": within("in-review").length,
      "changes-wanted": within("changes-wanted").length,
      ready: within("ready").length,
      mine: within("mine").length,
      unassigned: within("unassigned").length,
    },
  };
}

function belongs(row: QueuedCase, part: QueuePart, { account }: Actor): boolean {
  if (part === "mine")
    return account !== null && (row.assigneeId === account || row.reviewerId === account);
  if (part === "unassigned") return row.reviewerId === null && row.state === "in-review";
  return row.state === part;
}
