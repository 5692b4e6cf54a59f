import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { BulkOutcome } from "@/lib/domain/bulk-outcome";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { askQuestion } from "@/lib/operations/desk/entries/ask-question";
import { assignEntry } from "@/lib/operations/desk/review/assign-entry";
import { changeAccess } from "@/lib/operations/desk/review/change-access";
import { moveEntry } from "@/lib/operations/desk/review/move-entry";
import { assertMay, may } from "@/lib/policies/may";

/** The most cases that are changed at once. */
const mostAtOnce = 200;

const oneOrMore = z.union([
  z.array(safeText(120)),
  safeText(120).transform((one) => (one === "" ? [] : [one])),
]);

const request = z.strictObject({
  ids: oneOrMore
    .default([])
    .transform((ids) => [...new Set(ids)])
    .pipe(z.array(z.string()).min(1, "bulk.none").max(mostAtOnce, "bulk.tooMany")),
  change: z.enum(["assignee", "reviewer", "access", "question", "submit"], "bulk.noChange"),
  assignee: safeText(120).default(""),
  reviewer: safeText(120).default(""),
  access: z.enum(["desk", "named"]).default("desk"),
  people: oneOrMore.default([]),
  reason: safeText(500).default(""),
  /** An open question, in both languages. */
  questionEn: safeText(2000).default(""),
  questionRu: safeText(2000).default(""),
});
type Wanted = z.output<typeof request>;

/**
 * Does the same with each of these cases, as far as this actor may do it with that one. Each is a
 * change of its own: what is refused is left as it is, with no line anywhere, and named in the answer.
 */
export async function bulkChange(actor: Actor, given: unknown): Promise<BulkOutcome> {
  assertMay(actor, "enterDesk");
  const wanted = parseInput(request, given);
  for (const field of ["questionEn", "questionRu"] as const)
    if (wanted.change === "question" && wanted[field].trim() === "")
      throw new Refusal("invalid", "question.empty", { field });
  const outcome: BulkOutcome = { changed: [], left: [] };
  for (const id of wanted.ids) {
    const refusal = await refusedOne(() => changeOne(actor, id, wanted));
    if (!refusal) outcome.changed.push(id);
    else
      outcome.left.push({
        id,
        key: refusal.key,
        kind: refusal.kind,
        values: { ...refusal.values },
      });
  }
  return outcome;
}

async function refusedOne(work: () => Promise<void>): Promise<Refusal | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function changeOne(actor: Actor, id: string, wanted: Wanted): Promise<void> {
  const { change, assignee, reviewer, access, people, reason } = wanted;
  if (change === "assignee") return assignEntry(actor, { id, assignee });
  if (change === "reviewer") return assignEntry(actor, { id, reviewer });
  if (change === "access") return changeAccess(actor, { id, access, people });
  if (change === "question")
    return askQuestion(actor, { id, en: wanted.questionEn, ru: wanted.questionRu });
  return moveEntry(actor, { id, version: await versionNow(actor, id), move: "submit", reason });
}

/** The version of a case that this actor may see; of any other there is none. */
async function versionNow(actor: Actor, id: string): Promise<number> {
  const version = await inTransaction(async ({ caseEntries, revisions }) => {
    const facts = await caseEntries.factsOf(id);
    return facts && may(actor, "seeEntry", facts) ? revisions.version(id) : null;
  });
  if (version === null) throw new Refusal("not-found", "problem.notFound");
  return version;
}
