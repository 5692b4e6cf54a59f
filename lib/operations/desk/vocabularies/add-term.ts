import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { localText } from "@/lib/domain/local-text";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { assertTermPlace, mostTerms } from "@/lib/domain/vocabulary";
import { shortId } from "@/lib/outside/short-id";
import { assertMay } from "@/lib/policies/may";

const newTerm = z.strictObject({
  vocabulary: safeText(60),
  label: localText,
  parent: safeText(60).transform((id) => id || null),
});

/** Adds a term at the end of its place; gives back its id. */
export function addTerm(actor: Actor, given: unknown): Promise<string> {
  assertMay(actor, "manageVocabularies");
  const { vocabulary, label, parent } = parseInput(newTerm, given);
  const id = shortId("term");
  const at = new Date();
  return inTransaction(async ({ vocabularies, journal }) => {
    await journal.lock("vocabulary");
    if (!(await vocabularies.byId(vocabulary))) throw new Refusal("not-found", "problem.notFound");
    const terms = await vocabularies.terms(vocabulary);
    if (terms.length >= mostTerms) throw new Refusal("invalid", "term.tooMany");
    assertTermPlace(terms, id, parent);
    const position = 1 + Math.max(0, ...terms.map((term) => term.position));
    const place = { vocabularyId: vocabulary, parentId: parent, position };
    await vocabularies.saveTerm({ id, label, ...place, retiredAt: null });
    await journal.audit({ actor, action: "addTerm", about: { kind: "term", id }, at });
    return id;
  });
}
