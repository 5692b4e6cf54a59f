import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { Redaction } from "@/lib/domain/redaction";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { changedByLedger, writeWhatIsLeft } from "./door/enforce-ledger";
import { removed } from "./door/reasons";
import { type LedgerRequest, ledgerLine, throughTheLedger } from "./door/through-the-ledger";

/**
 * Removes something from every public version for good. Refuses what stands in none of them. The
 * words of an excerpt go wherever another excerpt quotes them too.
 */
export async function redact(actor: Actor, request: LedgerRequest): Promise<void> {
  assertMay(actor, "redact");
  await throughTheLedger(request, { actor, action: "redact" }, async (stores, line) => {
    const lines = await withTwins(stores, line);
    const changed = await changedByLedger(stores, lines);
    if (changed.length === 0) throw new Refusal("not-found", "problem.notFound");
    const occasion = { at: new Date(line.createdAt), reason: removed };
    return { lines, work: () => writeWhatIsLeft(stores, changed, occasion) };
  });
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
