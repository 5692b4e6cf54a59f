import { randomUUID } from "node:crypto";
import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { RevisionState } from "@/lib/domain/revision";

type Noted = { id: string; revision: number; to: RevisionState; reason: string; at: Date };

/**
 * Keeps why a revision was moved, beside its comments: a sealed revision takes no more words. It asks
 * for nothing, so it is resolved from the start, and it never leaves the desk.
 */
export async function noteMove(stores: Stores, actor: Actor, noted: Noted): Promise<void> {
  const { id, revision, to, reason, at } = noted;
  if (reason.trim() === "") return;
  const comment = randomUUID();
  await stores.comments.add(id, {
    id: comment,
    revision,
    parent: null,
    anchor: { move: to },
    author: actor.account,
    text: reason,
    createdAt: at,
  });
  await stores.comments.resolve(comment, { account: actor.account, at });
}
