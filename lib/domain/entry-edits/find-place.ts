import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Proceeding } from "@/lib/domain/proceeding";
import type { Sentence } from "@/lib/domain/sentence";
import { addParty, addProceeding, addRuling, addSentence } from "./add-things";

/** An entry that is being added to, with a maker of ids. */
export type Applying = { entry: CaseEntry; newId: (kind: string) => string };

/** The entry and the id of what was found in it or made. */
type Place = { entry: CaseEntry; id: string };

/** The party asked for, else the first defendant; one is made where the case has none yet. */
export function theDefendant({ entry, newId }: Applying, party: string | null) {
  const asked = entry.parties.find(({ id }) => id === party);
  const found = asked ?? entry.parties.find(({ role }) => role === "defendant");
  if (found) return { entry, party: found.id };
  const id = newId("party");
  const label = { en: "the defendant", ru: "подсудимый" };
  return { entry: addParty(entry, { id, role: "defendant", label }), party: id };
}

/** The sentences of a party in the order of the proceedings. */
export function sentencesOf(entry: CaseEntry, party: string): Sentence[] {
  return entry.proceedings.flatMap(({ id }) =>
    entry.rulings
      .filter((ruling) => ruling.proceeding === id && ruling.party === party)
      .flatMap((ruling) => entry.sentences.filter((sentence) => sentence.ruling === ruling.id)),
  );
}

/** The last sentence of a party, or null. */
export function lastSentence(entry: CaseEntry, party: string): Sentence | null {
  return sentencesOf(entry, party).at(-1) ?? null;
}

/** The last proceeding that decided about a party, else the last of the case; null where none is. */
export function lastProceeding(entry: CaseEntry, party: string): Proceeding | null {
  const own = new Set(
    entry.rulings.filter((ruling) => ruling.party === party).map(({ proceeding }) => proceeding),
  );
  const decided = entry.proceedings.filter(({ id }) => own.has(id));
  return decided.at(-1) ?? entry.proceedings.at(-1) ?? null;
}

/** A proceeding more. */
export function withFreeProceeding({ entry, newId }: Applying): Place {
  const id = newId("proceeding");
  return { entry: addProceeding(entry, { id }), id };
}

/** A sentence more for a party, in the last proceeding without a ruling about it or in a new one. */
export function withFreeSentence({ entry, newId, party }: Applying & { party: string }): Place {
  const ruled = entry.rulings.filter((ruling) => ruling.party === party);
  const withoutSentence = ruled.find(({ id }) => !entry.sentences.some((s) => s.ruling === id));
  if (withoutSentence) return sentenceIn({ entry, newId }, withoutSentence.id);
  const taken = new Set(ruled.map(({ proceeding }) => proceeding));
  const open = entry.proceedings.find(({ id }) => !taken.has(id));
  const place = open ? { entry, id: open.id } : withFreeProceeding({ entry, newId });
  return withSentenceAt({ entry: place.entry, newId, party }, place.id);
}

/** A sentence of a party at a proceeding, with the ruling that it stands in. */
export function withSentenceAt(
  { entry, newId, party }: Applying & { party: string },
  proceeding: string,
): Place {
  const ruling = newId("ruling");
  const ruled = addRuling(entry, { id: ruling, proceeding, party });
  return sentenceIn({ entry: ruled, newId }, ruling);
}

function sentenceIn({ entry, newId }: Applying, ruling: string): Place {
  const id = newId("sentence");
  return { entry: addSentence(entry, { id, ruling }), id };
}
