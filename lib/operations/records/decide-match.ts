import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { matchStates, type RecordMatch } from "@/lib/domain/records/record-match";
import { Refusal } from "@/lib/domain/refusal";
import { viewerOf } from "@/lib/operations/desk/viewer-of";
import { assertMay } from "@/lib/policies/may";

const given = z.strictObject({
  record: z.coerce.bigint(),
  entry: z.string().min(1).max(120),
  /** "proposed" takes an earlier decision back. */
  state: z.enum(matchStates),
});

/** Records that may belong to cases this actor sees, with what was said of each; open ones first. */
export function proposedMatches(actor: Actor): Promise<RecordMatch[]> {
  assertMay(actor, "seeRecords");
  return inTransaction(({ recordMatches }) => recordMatches.list(viewerOf(actor)));
}

/** Says whether a record belongs to a case; it is remembered either way and may be taken back. */
export function decideMatch(actor: Actor, input: z.input<typeof given>): Promise<void> {
  assertMay(actor, "matchRecords");
  const { record, entry, state } = parseInput(given, input);
  return inTransaction(async ({ caseEntries, journal, recordMatches }) => {
    const facts = await caseEntries.factsOf(entry);
    if (!facts) throw new Refusal("not-found", "problem.notFound");
    assertMay(actor, "seeEntry", facts);
    if (!(await recordMatches.exists(record, entry)))
      throw new Refusal("not-found", "problem.notFound");
    const at = new Date();
    const verdict = state === "proposed" ? null : { state, by: actor.account, at };
    await recordMatches.decide({ record, entry }, verdict);
    await journal.audit({
      actor,
      action: `match.${state}`,
      about: { kind: "case", id: entry },
      at,
    });
  });
}
