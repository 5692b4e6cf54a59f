import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { asks } from "@/lib/domain/comment";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";

const request = z.strictObject({ comment: safeText(120), resolved: z.boolean() });

/** Marks one comment of a case as done, or as open again. */
export async function resolveComment(actor: Actor, id: string, given: unknown): Promise<void> {
  const { comment, resolved } = parseInput(request, given);
  const at = new Date();
  await inTransaction(async (stores) => {
    await entryFor(stores, actor, "commentEntry", id);
    const found = await stores.comments.byId(id, comment);
    if (!found || !asks(found)) throw new Refusal("not-found", "problem.notFound");
    await stores.comments.resolve(comment, resolved ? { account: actor.account, at } : null);
    await stores.journal.audit({
      actor,
      action: resolved ? "resolveComment" : "reopenComment",
      about: { kind: "case", id },
      at,
    });
  });
}
