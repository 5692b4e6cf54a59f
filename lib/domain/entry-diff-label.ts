import type { CaseEntry } from "./case-entry";
import type { LocalText } from "./local-text";

/** What a thing of an entry is called: by its own words, or by whom it is about. */
export function thingLabel(entry: CaseEntry, kind: string, id: string): LocalText | null {
  return labels[kind]?.(entry, id) ?? null;
}

type Label = (entry: CaseEntry, id: string) => LocalText | null | undefined;

const byId = <T extends { id: string }>(things: readonly T[], id: string) =>
  things.find((thing) => thing.id === id);

const labels: Readonly<Record<string, Label>> = {
  person: (entry, id) => {
    const person = byId(entry.persons, id);
    return person?.name ?? person?.label;
  },
  party: (entry, id) => byId(entry.parties, id)?.label,
  factor: (entry, id) => ofParty(entry, byId(entry.factors, id)?.party),
  charge: (entry, id) => ofParty(entry, byId(entry.charges, id)?.party),
  ruling: (entry, id) => ofParty(entry, byId(entry.rulings, id)?.party),
  sentence: (entry, id) => {
    const sentence = byId(entry.sentences, id);
    return ofParty(entry, byId(entry.rulings, sentence?.ruling ?? "")?.party);
  },
  happening: (entry, id) => byId(entry.happenings, id)?.text,
  annotation: (entry, id) => byId(entry.annotations, id)?.text,
  excerpt: (entry, id) => sameInBoth(byId(entry.excerpts, id)?.exact),
  question: (entry, id) => {
    const question = byId(entry.openQuestions, id);
    return question && { en: question.en, ru: question.ru };
  },
};

function ofParty(entry: CaseEntry, party: string | undefined): LocalText | undefined {
  return byId(entry.parties, party ?? "")?.label;
}

function sameInBoth(text: string | undefined): LocalText | null {
  return text === undefined ? null : { en: text, ru: text };
}
