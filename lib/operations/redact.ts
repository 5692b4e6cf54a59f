import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/actor";
import { type Redaction, redaction } from "@/lib/domain/redaction";
import { appendRedactions } from "@/lib/outside/redaction-file";
import { assertMay } from "@/lib/policies/may";
import { enforceLedger } from "./door/enforce-ledger";
import { throughTheDoor } from "./door/through-the-door";

/** What is to be redacted, by ids. */
export type RedactionRequest = Omit<Redaction, "id" | "createdAt">;

const reason = { en: "A passage was removed.", ru: "Удалён фрагмент." };

/**
 * Removes something from every public version for good. The line stands in the ledger outside the
 * database before anything else happens, so that no restored backup brings the words back.
 */
export async function redact(actor: Actor, request: RedactionRequest): Promise<void> {
  assertMay(actor, "redact");
  const at = new Date();
  const line = redaction.parse({ ...request, id: randomUUID(), createdAt: at.toISOString() });
  await appendRedactions([line]);
  await throughTheDoor(async (stores) => {
    await stores.redactions.add([line]);
    await enforceLedger(stores, [line], { at, reason });
    await stores.journal.audit({
      actor,
      action: "redact",
      about: { kind: line.subjectKind, id: line.subjectId },
      at,
    });
  });
}
