import { z } from "zod";
import { language } from "./language";
import { revisionStates } from "./revision";
import { safeText } from "./safe-text";

/** Where a comment stands: on a passage, on a field, on a note, or beside a move of the revision. */
export const passageAnchor = z.strictObject({
  lang: language,
  block: safeText(160),
  exact: safeText(600).refine((text) => text.trim() !== "", "text.empty"),
  prefix: safeText(60),
  suffix: safeText(60),
});
export type PassageAnchor = z.infer<typeof passageAnchor>;

const fieldAnchor = z.strictObject({
  kind: safeText(40),
  id: safeText(160),
  field: safeText(60),
});
export type FieldAnchor = z.infer<typeof fieldAnchor>;

/** What somebody may hang a comment on; null is the whole entry. */
export const chosenAnchor = z.union([passageAnchor, fieldAnchor]).nullable();
export type ChosenAnchor = z.infer<typeof chosenAnchor>;

/** A reason given for a move of the revision is kept beside the comments. */
const moveAnchor = z.strictObject({ move: z.enum(revisionStates) });

export const commentAnchor = z.union([passageAnchor, fieldAnchor, moveAnchor]).nullable();
export type CommentAnchor = z.infer<typeof commentAnchor>;

/** The words of a comment: at most 4,000 UTF-16 units, never empty. */
export const commentText = safeText(4000).refine((text) => text.trim() !== "", "text.empty");

/** A comment of the desk. It never leaves the desk. */
export type Comment = {
  id: string;
  revision: number;
  parent: string | null;
  anchor: CommentAnchor;
  author: string | null;
  text: string;
  createdAt: Date;
  resolvedAt: Date | null;
  resolvedBy: string | null;
};

/** True for a comment that asks for something: not the reason of a move, and not an answer. */
export function asks(comment: Pick<Comment, "anchor" | "parent">): boolean {
  return comment.parent === null && !(comment.anchor !== null && "move" in comment.anchor);
}
