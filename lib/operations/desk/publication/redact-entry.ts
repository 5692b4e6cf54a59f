import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { type RedactionTarget, redactionTargets } from "@/lib/domain/redaction";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";
import type { LedgerRequest } from "@/lib/operations/door/through-the-ledger";
import { redactAll } from "@/lib/operations/redact";
import { assertMay } from "@/lib/policies/may";

/** One thing as a form names it: `charge-field|9001.c1|outcome`, `block|9001.en.2|`. */
const part = safeText(300);

const request = z.strictObject({
  id: safeText(120),
  parts: z.union([part.transform((one) => [one]), z.array(part).max(200)]).default([]),
});

/** What is taken out by an act of its own: a whole case is withdrawn, a person is shown otherwise. */
const others: ReadonlySet<RedactionTarget> = new Set(["thing", "display"]);

/**
 * Removes parts of a case from every public version, in one act: all of them go, or none. Notes, events
 * and fields go in both languages at once; a block of text is of one language.
 */
export async function redactEntry(actor: Actor, given: unknown): Promise<void> {
  assertMay(actor, "redact");
  const { id, parts } = parseInput(request, given);
  await inTransaction((stores) => entryFor(stores, actor, "seeEntry", id));
  const [first, ...further] = parts.map((text) => requestOf(id, text));
  if (!first) throw new Refusal("invalid", "redact.nothingChosen", { field: "parts" });
  await redactAll(actor, [first, ...further]);
}

function requestOf(subjectId: string, text: string): LedgerRequest {
  const [name = "", targetId = "", field = ""] = text.split("|");
  const target = redactionTargets.find((known) => known === name && !others.has(known));
  if (!target || targetId === "")
    throw new Refusal("invalid", "redact.unknownPart", { field: "parts" });
  return { subjectKind: "case", subjectId, target, targetId, field: field || null };
}
