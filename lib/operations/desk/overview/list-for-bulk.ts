import { z } from "zod";
import type { ListedCase } from "@/lib/data/desk/case-list";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type CaseQuestion, caseQuestions, unansweredQuestions } from "@/lib/domain/case-questions";
import { revisionStates } from "@/lib/domain/revision";
import { viewerOf } from "@/lib/operations/desk/viewer-of";
import { assertMay, may } from "@/lib/policies/may";

const asked = z.object({
  words: z.string().trim().max(200).catch(""),
  state: z.enum(revisionStates).nullable().catch(null),
  whose: z.enum(["mine"]).nullable().catch(null),
  /** Only cases that leave this question without an answer. */
  unknown: z.enum(caseQuestions).nullable().catch(null),
});

/** The cases to choose from, who can be given one, and whether this actor may give them at all. */
export type BulkView = {
  cases: ListedCase[];
  asked: z.output<typeof asked>;
  staff: { id: string; alias: string; reviews: boolean }[];
  mayAssign: boolean;
};

/** The cases that this actor may see, as far as they are asked for, to do the same with several. */
export function listForBulk(actor: Actor, query: unknown): Promise<BulkView> {
  assertMay(actor, "enterDesk");
  const wanted = asked.parse(query);
  const viewer = viewerOf(actor);
  return inTransaction(async ({ accounts, caseEntries, overview }) => {
    const { words, state, whose, unknown } = wanted;
    const whoseIs = whose && actor.account;
    const cases = await caseEntries.listed({ viewer, words: words || null, state, whose: whoseIs });
    const open = unknown && (await unansweredIn(overview.facts(viewer), unknown));
    const people = (await accounts.all()).filter((one) => !one.disabled);
    return {
      cases: open ? cases.filter((one) => open.has(one.id)) : cases,
      asked: wanted,
      staff: people
        .filter(({ id, role }) => may({ role, account: id }, "enterDesk"))
        .map(({ id, alias, role }) => ({
          id,
          alias,
          reviews: may({ role, account: id }, "publish"),
        })),
      mayAssign: may(actor, "publish"),
    };
  });
}

async function unansweredIn(
  batches: AsyncGenerator<Parameters<typeof unansweredQuestions>[0][]>,
  question: CaseQuestion,
): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const entries of batches)
    for (const entry of entries)
      if (unansweredQuestions(entry).includes(question)) found.add(entry.id);
  return found;
}
