import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { stampOf } from "@/lib/domain/stamp";
import { termTree, type Vocabulary, type VocabularyTerm } from "@/lib/domain/vocabulary";
import { assertMay } from "@/lib/policies/may";

/** A vocabulary in the list: how many terms it has in use, and how many are retired. */
export type ListedVocabulary = Vocabulary & { terms: number; retired: number };

/** A term as it is changed: how deep it stands, and the stamp that the next save must name. */
export type TermView = VocabularyTerm & { depth: number; seen: string };
export type VocabularyView = Vocabulary & { seen: string; terms: TermView[] };

/** Every vocabulary. */
export function listVocabularies(actor: Actor): Promise<ListedVocabulary[]> {
  assertMay(actor, "manageVocabularies");
  return inTransaction(async ({ vocabularies }) => {
    const terms = await vocabularies.terms();
    return (await vocabularies.all()).map((vocabulary) => {
      const own = terms.filter((term) => term.vocabularyId === vocabulary.id);
      const retired = own.filter((term) => term.retiredAt !== null).length;
      return { ...vocabulary, terms: own.length - retired, retired };
    });
  });
}

/** One vocabulary with its terms in the order of reading. */
export function showVocabulary(actor: Actor, id: string): Promise<VocabularyView> {
  assertMay(actor, "manageVocabularies");
  return inTransaction(async ({ vocabularies }) => {
    const found = await vocabularies.byId(id);
    if (!found) throw new Refusal("not-found", "problem.notFound");
    const terms = termTree(await vocabularies.terms(id));
    return {
      ...found,
      seen: vocabularyStamp(found),
      terms: terms.map((term) => ({ ...term, seen: termStamp(term) })),
    };
  });
}

/** What a vocabulary was called when it was shown. */
export function vocabularyStamp({ label }: Vocabulary): string {
  return stampOf(label.en, label.ru);
}

/** What a term was when it was shown. */
export function termStamp({ label, parentId }: VocabularyTerm): string {
  return stampOf(label.en, label.ru, parentId);
}
