import { z } from "zod";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { moveRevision, type Revision } from "@/lib/domain/revision";
import { safeText } from "@/lib/domain/safe-text";
import { type Move, moveNames, moves } from "@/lib/domain/workflow";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";
import { noteMove } from "./note-move";
import { assertJudges } from "./reviewer";

const moveRequest = z.strictObject({
  id: safeText(120),
  /** The version that was looked at: what was saved meanwhile is not judged unseen. */
  version: z.coerce.number().pipe(z.int().min(1)),
  move: z.enum(moveNames),
  reason: safeText(500).default(""),
});

/**
 * Moves the newest revision of a case one step: to review, back to its author, to ready. Refuses as
 * conflict what was changed meanwhile and a step that the way does not have; the revision is sealed,
 * so that what was judged stays as it was read.
 */
export async function moveEntry(actor: Actor, given: unknown): Promise<void> {
  const { id, version, move: name, reason } = parseInput(moveRequest, given);
  const move = moves[name];
  const at = new Date();
  await inTransaction(async (stores) => {
    const present = await stores.revisions.lockVersion(id);
    await assertMoves(stores, actor, move, id);
    const head = await stores.revisions.headOf(id);
    if (!head) throw new Refusal("not-found", "problem.notFound");
    if (present !== version) throw new Refusal("conflict", "review.changedMeanwhile");
    assertStep(head, move);
    if (move.needsReason && reason.trim() === "")
      throw new Refusal("invalid", "review.reasonMissing", { field: "reason" });
    await stores.revisions.seal(id, at);
    await stores.revisions.move(head.id, move.to, at);
    await noteMove(stores, actor, { id, revision: head.number, to: move.to, reason, at });
    await stores.schedule.endAll(id, at, "schedule.moved");
    await stores.revisions.raiseVersion(id);
    await stores.journal.audit({ actor, action: name, about: { kind: "case", id }, at });
  });
}

async function assertMoves(stores: Stores, actor: Actor, move: Move, id: string): Promise<void> {
  if (move.action === "reviewEntry") await assertJudges(stores, actor, "reviewEntry", id);
  else await entryFor(stores, actor, "submitEntry", id);
}

function assertStep(head: Revision, move: Move): void {
  if (!move.from.includes(head.state))
    throw new Refusal("conflict", "revision.cannotBecome", { from: head.state, to: move.to });
  moveRevision(head.state, move.to);
}
