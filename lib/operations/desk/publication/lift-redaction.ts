import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import type { Redaction } from "@/lib/domain/redaction";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { liftLines } from "@/lib/operations/door/lift-lines";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { appendRedactions } from "@/lib/outside/redaction-file";
import { assertMay } from "@/lib/policies/may";

const request = z.strictObject({ line: safeText(60) });

/**
 * Lets something be shown again that was redacted. Only an admin may, who has just proved who they
 * are, and never the one who redacted it. Old versions stay as they are: their words were destroyed.
 */
export async function liftRedaction(actor: Actor, given: unknown): Promise<void> {
  assertMay(actor, "liftRedaction");
  const { line: id } = parseInput(request, given);
  const at = new Date();
  const lifted = await throughTheDoor(async (stores) => {
    const ledger = await stores.redactions.inForce();
    const line = ledger.find((one) => one.id === id);
    if (!line || !isLiftable(line)) throw new Refusal("not-found", "problem.notFound");
    const by = await stores.redactions.writtenBy(line);
    if (actor.account !== null && by.includes(actor.account))
      throw new Refusal("forbidden", "redact.anotherLifts");
    const act = actOf(line, ledger);
    await liftLines(stores, act, at);
    const about = { kind: line.subjectKind, id: line.subjectId };
    await stores.journal.audit({ actor, action: "liftRedaction", about, at });
    return act.map((one) => one.id);
  });
  // Only once it holds: a line for a lifting that failed would undo the redaction at the next start.
  await appendRedactions([{ lifted, at: at.toISOString() }]);
}

/** A withdrawal is for good, how a person is shown is changed there, a reason that went is gone. */
function isLiftable({ target }: Redaction): boolean {
  return target !== "thing" && target !== "display" && target !== "reason";
}

/** With an excerpt went all that share its words, in the same act: they come back with it. */
function actOf(line: Redaction, ledger: readonly Redaction[]): Redaction[] {
  if (line.target !== "excerpt") return [line];
  return ledger.filter(
    (one) =>
      one.target === "excerpt" &&
      one.createdAt === line.createdAt &&
      one.subjectId === line.subjectId,
  );
}
