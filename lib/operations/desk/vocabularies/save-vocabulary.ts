import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { localText } from "@/lib/domain/local-text";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { assertSame } from "@/lib/domain/stamp";
import { shortId } from "@/lib/outside/short-id";
import { assertMay } from "@/lib/policies/may";
import { vocabularyStamp } from "./show-vocabularies";

const added = z.strictObject({ label: localText });
const renamed = z.strictObject({ id: safeText(60), seen: z.string(), label: localText });

/** Adds a vocabulary without terms; gives back its id. */
export function addVocabulary(actor: Actor, given: unknown): Promise<string> {
  assertMay(actor, "manageVocabularies");
  const { label } = parseInput(added, given);
  const id = shortId("vocabulary");
  const at = new Date();
  return inTransaction(async ({ vocabularies, journal }) => {
    await vocabularies.save({ id, label });
    await journal.audit({ actor, action: "addVocabulary", about: { kind: "vocabulary", id }, at });
    return id;
  });
}

/** Gives a vocabulary another name. Only the desk sees it. */
export function renameVocabulary(actor: Actor, given: unknown): Promise<void> {
  assertMay(actor, "manageVocabularies");
  const { id, seen, label } = parseInput(renamed, given);
  const at = new Date();
  return inTransaction(async ({ vocabularies, journal }) => {
    await journal.lock("vocabulary");
    const before = await vocabularies.byId(id);
    if (!before) throw new Refusal("not-found", "problem.notFound");
    assertSame(vocabularyStamp(before), seen);
    await vocabularies.save({ id, label });
    const about = { kind: "vocabulary", id };
    await journal.audit({ actor, action: "renameVocabulary", about, at });
  });
}
