import { z } from "zod";
import { language } from "./language";
import { Refusal } from "./refusal";

/** The states of a revision, from the first word to the tombstone. */
export const revisionStates = [
  "draft",
  "in-review",
  "changes-wanted",
  "ready",
  "published",
  "withdrawn",
] as const;
export type RevisionState = (typeof revisionStates)[number];

/**
 * One saved state of an entry, without its words. It is written until it is sealed; `languages` are
 * those in which it is the published one.
 */
export const revision = z.strictObject({
  id: z.string(),
  entryId: z.string(),
  number: z.int().min(1),
  state: z.enum(revisionStates),
  authorId: z.string().nullable(),
  reason: z.string(),
  createdAt: z.date(),
  savedAt: z.date(),
  sealedAt: z.date().nullable(),
  movedAt: z.date().nullable(),
  saveId: z.string().nullable(),
  languages: z.array(language),
});
export type Revision = z.infer<typeof revision>;

const allowedNext: Record<RevisionState, readonly RevisionState[]> = {
  draft: ["in-review"],
  "in-review": ["draft", "changes-wanted", "ready"],
  "changes-wanted": ["in-review"],
  ready: ["changes-wanted", "published"],
  published: ["withdrawn"],
  withdrawn: [],
};

/** The state after this move. Refuses a step that the way of a revision does not have. */
export function moveRevision(from: RevisionState, to: RevisionState): RevisionState {
  if (!allowedNext[from].includes(to))
    throw new Refusal("conflict", "revision.cannotBecome", { from, to });
  return to;
}

/** True where a revision in this state may still be written. What is in review is locked. */
export function isWritable(state: RevisionState): boolean {
  return state === "draft" || state === "changes-wanted";
}

/** How long one revision is written before the next save opens another, in milliseconds. */
export const openRevisionMs = 10 * 60 * 1000;
