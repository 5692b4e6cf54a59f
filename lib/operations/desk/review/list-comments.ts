import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { Comment } from "@/lib/domain/comment";
import { type Placed, placeOf } from "@/lib/domain/comment-anchor";
import { Refusal } from "@/lib/domain/refusal";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";

/** One thing said about a case, with an alias instead of an account. */
export type Said = {
  id: string;
  author: string | null;
  text: string;
  at: string;
  revision: number;
};

/** A comment where it stands now, with the answers to it. */
export type CommentThread = Said & {
  place: Placed;
  words: string | null;
  resolved: boolean;
  resolvedBy: string | null;
  answers: Said[];
};

/** Everything said about a case, the oldest first, each where its words stand in the present text. */
export function listComments(actor: Actor, id: string): Promise<CommentThread[]> {
  return inTransaction(async (stores) => {
    await entryFor(stores, actor, "seeEntry", id);
    const head = await stores.revisions.headOf(id);
    const entry = head && (await stores.revisions.contentOf(id, head.number));
    if (!entry) throw new Refusal("not-found", "problem.notFound");
    const aliases = new Map((await stores.accounts.aliases()).map((one) => [one.id, one.alias]));
    const comments = await stores.comments.of(id);
    return comments
      .filter((comment) => comment.parent === null)
      .map((comment) => ({
        ...said(comment, aliases),
        place: placeOf(comment.anchor, entry),
        words: comment.anchor !== null && "exact" in comment.anchor ? comment.anchor.exact : null,
        resolved: comment.resolvedAt !== null,
        resolvedBy: aliases.get(comment.resolvedBy ?? "") ?? null,
        answers: comments
          .filter((one) => one.parent === comment.id)
          .map((one) => said(one, aliases)),
      }));
  });
}

function said(comment: Comment, aliases: ReadonlyMap<string, string>): Said {
  return {
    id: comment.id,
    author: aliases.get(comment.author ?? "") ?? null,
    text: comment.text,
    at: comment.createdAt.toISOString(),
    revision: comment.revision,
  };
}
