import type { CaseEntry } from "@/lib/domain/case-entry";
import { chargeIn } from "@/lib/domain/charge";
import type { Factor, FactorCode } from "@/lib/domain/factor";
import { factorIn } from "@/lib/domain/factor";
import { happeningIn, type happeningKinds } from "@/lib/domain/happening";
import type { LocalText } from "@/lib/domain/local-text";
import { type Party, partyIn } from "@/lib/domain/party";
import type { Person } from "@/lib/domain/person";
import { proceedingIn, rulingIn } from "@/lib/domain/proceeding";
import { sentenceIn } from "@/lib/domain/sentence";
import { drafted } from "@/lib/domain/wording";

const schemas = {
  party: partyIn(drafted),
  factor: factorIn(drafted),
  charge: chargeIn(drafted),
  proceeding: proceedingIn(drafted),
  ruling: rulingIn(drafted),
  sentence: sentenceIn(drafted),
  happening: happeningIn(drafted),
};
const noText: LocalText = { en: "", ru: "" };

type NewParty = { id: string; role: Party["role"]; person?: string | null; label?: LocalText };

/** The entry with a party more, of whom nothing is known yet. */
export function addParty(
  entry: CaseEntry,
  { person = null, label, ...given }: NewParty,
): CaseEntry {
  const added = schemas.party.parse({ ...given, person, label: label ?? noText });
  return { ...entry, parties: [...entry.parties, added] };
}

/** The entry with a person among those it names, once. */
export function addPerson(entry: CaseEntry, person: Person): CaseEntry {
  if (entry.persons.some(({ id }) => id === person.id)) return entry;
  return { ...entry, persons: [...entry.persons, person] };
}

/** The entry with a charge more against a party. */
export function addCharge(entry: CaseEntry, given: { id: string; party: string }): CaseEntry {
  return { ...entry, charges: [...entry.charges, schemas.charge.parse(given)] };
}

/** The entry with a proceeding more, after the others. */
export function addProceeding(entry: CaseEntry, given: { id: string }): CaseEntry {
  return { ...entry, proceedings: [...entry.proceedings, schemas.proceeding.parse(given)] };
}

/** The entry with a ruling of a proceeding about a party. */
export function addRuling(
  entry: CaseEntry,
  given: { id: string; proceeding: string; party: string },
): CaseEntry {
  return { ...entry, rulings: [...entry.rulings, schemas.ruling.parse(given)] };
}

/** The entry with a sentence in a ruling. */
export function addSentence(entry: CaseEntry, given: { id: string; ruling: string }): CaseEntry {
  return { ...entry, sentences: [...entry.sentences, schemas.sentence.parse(given)] };
}

type NewHappening = { id: string; kind: (typeof happeningKinds)[number]; text?: LocalText };

/** The entry with an event more, after the others. */
export function addHappening(entry: CaseEntry, { text, ...given }: NewHappening): CaseEntry {
  const last = Math.max(0, ...entry.happenings.map(({ order }) => order));
  const order = Math.min(last + 10, 1000);
  const added = schemas.happening.parse({ ...given, order, text: text ?? noText });
  return { ...entry, happenings: [...entry.happenings, added] };
}

type FactorGiven = { id: string; party: string; code: FactorCode };

/** The factor of this code that a party has, or null. */
export function factorOf(entry: CaseEntry, party: string, code: FactorCode): Factor | null {
  return entry.factors.find((factor) => factor.party === party && factor.code === code) ?? null;
}

/** The entry with a factor of a party, unknown until it is set; the same where it has it already. */
export function addFactor(entry: CaseEntry, given: FactorGiven): CaseEntry {
  if (factorOf(entry, given.party, given.code)) return entry;
  return { ...entry, factors: [...entry.factors, schemas.factor.parse(given)] };
}

/** The entry with a value in a field that an admin has added, unknown until it is set. */
export function addExtra(entry: CaseEntry, given: { id: string; field: string }): CaseEntry {
  const extras = entry.extras ?? [];
  if (extras.some(({ field }) => field === given.field)) return entry;
  const value = { value: null, basis: "unknown" as const, reason: null, citations: [] };
  return { ...entry, extras: [...extras, { ...given, value }] };
}

/** The entry with an open question more, without words until somebody writes them. */
export function addQuestion(
  entry: CaseEntry,
  { id, words = noText }: { id: string; words?: LocalText },
): CaseEntry {
  return { ...entry, openQuestions: [...entry.openQuestions, { id, en: words.en, ru: words.ru }] };
}
