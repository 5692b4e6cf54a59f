import { randomUUID } from "node:crypto";
import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { asks, chosenAnchor, commentText } from "@/lib/domain/comment";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";

const newComment = z.strictObject({
  /** The comment that this one answers; an answer stands where the first comment does. */
  parent: safeText(120).nullable().default(null),
  anchor: chosenAnchor.default(null),
  text: commentText,
});

/** Says something about a passage, a field or the whole of a case; gives back the id of the comment. */
export async function addComment(actor: Actor, id: string, given: unknown): Promise<string> {
  const { parent, anchor, text } = parseInput(newComment, given);
  const at = new Date();
  return inTransaction(async (stores) => {
    await entryFor(stores, actor, "commentEntry", id);
    const head = await stores.revisions.headOf(id);
    const answered = parent === null ? null : await stores.comments.byId(id, parent);
    if (!head || (parent !== null && (!answered || !asks(answered))))
      throw new Refusal("not-found", "problem.notFound");
    const comment = randomUUID();
    await stores.comments.add(id, {
      id: comment,
      revision: head.number,
      parent,
      anchor: parent === null ? anchor : null,
      author: actor.account,
      text,
      createdAt: at,
    });
    await stores.journal.audit({ actor, action: "comment", about: { kind: "case", id }, at });
    return comment;
  });
}
