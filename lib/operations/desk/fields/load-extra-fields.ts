import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type OfferedField, offeredFields } from "@/lib/domain/extra-field";
import type { Language } from "@/lib/domain/language";
import { assertMay } from "@/lib/policies/may";

/** The fields that admins have added, as the form of a case offers them in this language. */
export function loadExtraFields(actor: Actor, lang: Language): Promise<OfferedField[]> {
  assertMay(actor, "enterDesk");
  return inTransaction(async ({ fields, vocabularies }) =>
    offeredFields(await fields.all(), await vocabularies.terms(), lang),
  );
}
