import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { Redaction } from "@/lib/domain/redaction";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { changedByLedger, removeReasons, writeWhatIsLeft } from "./door/enforce-ledger";
import { removed } from "./door/reasons";
import { type LedgerRequest, ledgerLine, throughTheLedger } from "./door/through-the-ledger";

/**
 * Removes something from every public version for good. Refuses what stands in none of them. The
 * words of an excerpt go wherever another excerpt quotes them too.
 */
export function redact(actor: Actor, request: LedgerRequest): Promise<void> {
  return redactAll(actor, [request]);
}

/** The same for several things of one subject, in one act: all of them go, or none. */
export async function redactAll(
  actor: Actor,
  [first, ...others]: readonly [LedgerRequest, ...LedgerRequest[]],
): Promise<void> {
  assertMay(actor, "redact");
  await throughTheLedger(first, { actor, action: "redact" }, async (stores, line) => {
    const at = new Date(line.createdAt);
    const wanted = [line, ...others.map((request) => ledgerLine(request, at))];
    const lines: Redaction[] = [];
    for (const one of wanted) lines.push(...(await withTwins(stores, one)));
    const changed = await changedByLedger(stores, lines);
    if (changed.length === 0 && !(await takesReason(stores, lines)))
      throw new Refusal("not-found", "problem.notFound");
    const work = async () => {
      await removeReasons(stores, lines);
      await writeWhatIsLeft(stores, changed, { at, reason: removed });
    };
    return { lines, work };
  });
}

/** True where one of the lines names a reason that still says something. */
async function takesReason(stores: Stores, lines: readonly Redaction[]): Promise<boolean> {
  const named = lines.filter((line) => line.target === "reason");
  if (named.length === 0) return false;
  const reasons = await stores.publicWords.reasons(named[0]?.subjectId);
  return reasons.some(
    ({ version, reason }) =>
      reason.en !== removed.en && named.some((line) => line.targetId === String(version)),
  );
}

async function withTwins(stores: Stores, line: Redaction): Promise<Redaction[]> {
  if (line.target !== "excerpt") return [line];
  const { id: _id, createdAt, ...request } = line;
  const twins = await stores.redactions.overlapping(line.targetId);
  const others = twins.filter((id) => id !== line.targetId);
  return [
    line,
    ...others.map((targetId) => ledgerLine({ ...request, targetId }, new Date(createdAt))),
  ];
}
