import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { pastedText } from "@/lib/domain/new-source";
import { parseInput } from "@/lib/domain/parse-input";
import { assertMay } from "@/lib/policies/may";
import { type KeptFile, keepCapture, keptText } from "./keep-capture";
import { assertSeesSource } from "./seen-sources";

const pasted = z.strictObject({ text: pastedText });

/** Keeps a pasted text as a further copy of a source; gives back the id of the copy. */
export async function pasteCapture(
  actor: Actor,
  sourceId: string,
  given: unknown,
): Promise<string> {
  assertMay(actor, "writeSource");
  const { text } = parseInput(pasted, given);
  return storeCapture(actor, sourceId, { ...keptText(text), origin: "pasted" });
}

/** Stores a further copy of a source that is there. */
export async function storeCapture(
  actor: Actor,
  sourceId: string,
  { origin, ...file }: KeptFile & { origin: "pasted" | "uploaded" | "fetched" },
): Promise<string> {
  const at = new Date();
  return inTransaction(async (stores) => {
    await assertSeesSource(stores, actor, sourceId);
    return keepCapture(stores, sourceId, file, { actor, origin, at });
  });
}
