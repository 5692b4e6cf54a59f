import type { CaseEntry } from "@/lib/domain/case-entry";
import { readTerm } from "@/lib/domain/reading/read-term";
import { addSentence } from "./add-things";
import { setValue } from "./change-field";
import { type Applying, theDefendant, withFreeProceeding, withSentenceAt } from "./find-place";

/**
 * Where a sentence that is not there yet may stand: in a ruling, or in one that is made for a defendant
 * at a proceeding. A null is what is made first.
 */
export type SentencePlace = {
  party: string | null;
  proceeding: string | null;
  ruling: string | null;
};

/**
 * The places in which a further sentence may stand, in the order of the defendants. Where every
 * proceeding has decided, a new proceeding is the place; a case without a defendant gets one.
 */
export function sentencePlaces(entry: CaseEntry): readonly SentencePlace[] {
  const defendants = entry.parties.filter(({ role }) => role === "defendant");
  if (defendants.length === 0) {
    const proceedings = entry.proceedings.map(({ id }) => id);
    return proceedings.length === 0 ? [nowhere] : proceedings.map(at);
  }
  const free = defendants.flatMap(({ id }) => freePlaces(entry, id));
  return free.length > 0 ? free : defendants.map(({ id }) => ({ ...nowhere, party: id }));
}

const nowhere: SentencePlace = { party: null, proceeding: null, ruling: null };
const at = (proceeding: string): SentencePlace => ({ ...nowhere, proceeding });

/** What is decided without a punishment. */
const unpunished = new Set<string | null>(["acquittal", "termination", "returned"]);

function freePlaces(entry: CaseEntry, party: string): SentencePlace[] {
  return entry.proceedings.flatMap(({ id: proceeding }): SentencePlace[] => {
    const rulings = entry.rulings.filter((r) => r.proceeding === proceeding && r.party === party);
    if (rulings.length === 0) return [{ party, proceeding, ruling: null }];
    return rulings
      .filter(({ kind }) => !unpunished.has(kind.value))
      .filter(({ id }) => !entry.sentences.some(({ ruling }) => ruling === id))
      .map(({ id }) => ({ party, proceeding, ruling: id }));
  });
}

type NewSentence = { id: string; words: string; place: SentencePlace };

/** The entry with a sentence more at a place, of the term that the words tell; unknown where none. */
export function addToldSentence(
  { entry, newId }: Applying,
  { id, words, place }: NewSentence,
): CaseEntry {
  const ids = (kind: string) => (kind === "sentence" ? id : newId(kind));
  const added = addedAt({ entry, newId: ids }, { id, place });
  const term = readTerm(words);
  return term.ok ? setValue(added, { kind: "sentence", id, field: "term" }, term.value) : added;
}

function addedAt({ entry, newId }: Applying, { id, place }: Omit<NewSentence, "words">): CaseEntry {
  if (place.ruling !== null) return addSentence(entry, { id, ruling: place.ruling });
  const of = theDefendant({ entry, newId }, place.party);
  const standing = place.proceeding
    ? { entry: of.entry, id: place.proceeding }
    : withFreeProceeding({ entry: of.entry, newId });
  return withSentenceAt({ entry: standing.entry, newId, party: of.party }, standing.id).entry;
}

/** True where words are a term that can be read, and so may well name a sentence. */
export function tellsSentence(words: string): boolean {
  return readTerm(words).ok;
}
