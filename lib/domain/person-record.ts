import { z } from "zod";
import { isCyrillic, toCyrillic, toLatin } from "./other-script";
import { consents, displayPolicies, type Person, personIn } from "./person";
import { lineText, safeText } from "./safe-text";
import { drafted, finished } from "./wording";

/** Calendar day, `YYYY-MM-DD`. */
const day = z.iso.date("people.notADay");

/** A person with what the desk alone knows: who else could be harmed, and when consent was settled. */
export type PersonRecord = Person & {
  consentOn: string | null;
  alsoAtRisk: string;
  version: number;
};

const line = safeText(300).refine((text) => !/[\t\n]/.test(text), "text.forbiddenCharacter");
const pair = z.strictObject({ en: line.default(""), ru: line.default("") });
const ownGround = z.strictObject({ en: safeText(2000), ru: safeText(2000) });

/** What the form of a person says. Empty lines stand for what is not known. */
export const personFields = z.strictObject({
  name: pair,
  nameRuBasis: z.enum(["printed", "reconstructed"]).nullable(),
  printed: z.array(lineText).max(20),
  display: z.enum(displayPolicies),
  label: z.strictObject({ en: lineText, ru: lineText }),
  pseudonym: pair,
  ground: ownGround,
  consent: z.enum(consents),
  consentOn: day.nullable(),
  riskTier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  alsoAtRisk: safeText(4000),
});
export type PersonFields = z.infer<typeof personFields>;

/** What is given when somebody is first named: a name in one script at least, or a role alone. */
export const newPerson = z.strictObject({
  name: pair.partial().optional(),
  label: pair.partial().optional(),
  printed: z.array(lineText).max(20).optional(),
});
export type NewPerson = z.infer<typeof newPerson>;

const anybody = { en: "a person in the case", ru: "участник дела" };

/**
 * The record of somebody new: shown by the role alone and taken to be at risk, until somebody says
 * otherwise. A script in which no name was given is filled by transliteration and marked so.
 */
export function newRecord(id: string, given: NewPerson): PersonRecord {
  const name = namePair(given.name?.en ?? "", given.name?.ru ?? "");
  const label = {
    en: given.label?.en?.trim() || anybody.en,
    ru: given.label?.ru?.trim() || anybody.ru,
  };
  const person = personIn(drafted).parse({
    id,
    name: name && { en: name.en, ru: name.ru },
    nameRuBasis: name?.ruBasis ?? null,
    printed: given.printed ?? [],
    display: "role-only",
    label,
    ground: { en: "", ru: "" },
    riskTier: 3,
  });
  return { ...person, consentOn: null, alsoAtRisk: "", version: 1 };
}

/** A record with what the form says; `id` and `version` are no matter of the form. */
export function withFields(record: PersonRecord, fields: PersonFields): PersonRecord {
  const { name, pseudonym, consent, consentOn, ...rest } = fields;
  const written = namePair(name.en, name.ru);
  return {
    ...record,
    ...rest,
    name: written && { en: written.en, ru: written.ru },
    nameRuBasis: written && (name.ru.trim() ? rest.nameRuBasis : written.ruBasis),
    pseudonym: bothOrNone(pseudonym),
    consent,
    consentOn: consent === "not-asked" ? null : consentOn,
  };
}

/** What keeps a record from being shown to readers as it is; the key of the first problem and its field. */
export function unfinished(record: PersonRecord): { key: string; field: string } | null {
  const { consentOn: _on, alsoAtRisk: _who, version: _version, ...person } = record;
  const read = personIn(finished).safeParse(person);
  if (read.success) return null;
  const [issue] = read.error.issues;
  return { key: issue?.message ?? "input.invalid", field: issue?.path.join(".") ?? "" };
}

function namePair(en: string, ru: string) {
  const given = { en: en.trim(), ru: ru.trim() };
  // Somebody may type a Cyrillic name into the Latin field of a quick form: it goes where it belongs.
  if (given.en && !given.ru && isCyrillic(given.en)) return namePair("", given.en);
  if (!given.en && !given.ru) return null;
  if (!given.ru)
    return { en: given.en, ru: toCyrillic(given.en), ruBasis: "reconstructed" as const };
  return { en: given.en || toLatin(given.ru), ru: given.ru, ruBasis: "printed" as const };
}

function bothOrNone({ en, ru }: { en: string; ru: string }) {
  const given = { en: en.trim(), ru: ru.trim() };
  if (!given.en && !given.ru) return null;
  return { en: given.en || toLatin(given.ru), ru: given.ru || toCyrillic(given.en) };
}
