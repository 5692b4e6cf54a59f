import type { WorkspaceReference } from "@/components/workspace/workspace-context";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { FieldAddress, ThingAddress } from "@/lib/domain/field-address";
import { inLanguage, type LocalText } from "@/lib/domain/local-text";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { withCapital } from "@/lib/messages/formatters/capital";
import { formatInexactDate } from "@/lib/messages/formatters/inexact-date";
import { shortProvision } from "@/lib/messages/formatters/provision";

type Fields = Pick<WorkspaceReference, "extraFields">;

/** What a field is called, without saying whose it is. */
export function fieldName(
  entry: CaseEntry,
  { kind, id, field }: FieldAddress,
  t: DeskTranslator,
  reference?: Fields,
): string {
  if (kind === "case-entry") return t("fields.defendants");
  if (kind === "happening") return t(field === "" ? "fields.happening.sources" : "fields.date");
  if (kind === "charge") return t.dynamic(`field.charge.${field}`);
  if (kind === "ruling" && field === "kind") return t("field.ruling");
  if (kind === "factor") {
    const factor = entry.factors.find((held) => held.id === id);
    return factor ? t.code("factor", factor.code) : id;
  }
  if (kind !== "extra") return t.dynamic(`field.${field}`);
  const extra = entry.extras?.find((held) => held.id === id)?.field;
  return reference?.extraFields.find((known) => known.id === extra)?.label ?? extra ?? id;
}

/** What a thing is called, so that it can be told from the others of its case. */
export function thingName(entry: CaseEntry, { kind, id }: ThingAddress, t: DeskTranslator): string {
  const names: Readonly<Record<string, () => string>> = {
    party: () => partyName(entry, id, t),
    factor: () => partyName(entry, entry.factors.find((f) => f.id === id)?.party ?? "", t),
    charge: () => chargeName(entry, id, t),
    proceeding: () => proceedingName(entry, id, t),
    ruling: () => rulingName(entry, id, t),
    sentence: () => {
      const ruling = entry.sentences.find((s) => s.id === id)?.ruling ?? "";
      return rulingName(entry, ruling, t);
    },
    happening: () => happeningName(entry, id, t),
  };
  return names[kind]?.() ?? "";
}

/** A field with whose it is: "Ivan Invented: Age". */
export function fullName(
  entry: CaseEntry,
  address: FieldAddress,
  t: DeskTranslator,
  reference?: Fields,
): string {
  const of = thingName(entry, address, t);
  const name = fieldName(entry, address, t, reference);
  return of === "" ? name : `${of}: ${name}`;
}

/** The name of a party as the desk knows it; its role where nobody is named. */
export function partyName(entry: CaseEntry, id: string, t: DeskTranslator): string {
  const party = entry.parties.find((held) => held.id === id);
  if (!party) return "";
  const person = entry.persons.find((held) => held.id === party.person);
  const name = person?.name ? eitherLanguage(person.name, t) : "";
  if (name !== "") return name;
  const label = eitherLanguage(party.label, t);
  if (label !== "") return label;
  return t("fields.party.unnamed", { role: withCapital(t.code("role", party.role)) });
}

/** A text in the language of the desk, or in the other where it is not written yet. */
export function eitherLanguage(text: LocalText, t: DeskTranslator): string {
  return inLanguage(text, t.lang) || text.en || text.ru;
}

function chargeName(entry: CaseEntry, id: string, t: DeskTranslator): string {
  const charge = entry.charges.find((held) => held.id === id);
  if (!charge) return "";
  const own = entry.charges.filter(({ party }) => party === charge.party);
  const provision = charge.provision.value;
  const what = provision
    ? shortProvision(provision, t.lang)
    : t("fields.charge", { n: own.indexOf(charge) + 1 });
  return `${partyName(entry, charge.party, t)}, ${what}`;
}

function proceedingName(entry: CaseEntry, id: string, t: DeskTranslator): string {
  const index = entry.proceedings.findIndex((held) => held.id === id);
  const instance = entry.proceedings[index]?.instance.value;
  const name = t("fields.proceeding", { n: index + 1 });
  return instance ? `${name} (${t.code("instance", instance)})` : name;
}

function rulingName(entry: CaseEntry, id: string, t: DeskTranslator): string {
  const ruling = entry.rulings.find((held) => held.id === id);
  if (!ruling) return "";
  return `${partyName(entry, ruling.party, t)}, ${proceedingName(entry, ruling.proceeding, t)}`;
}

function happeningName(entry: CaseEntry, id: string, t: DeskTranslator): string {
  const happening = entry.happenings.find((held) => held.id === id);
  if (!happening) return "";
  const name = t.code("happening", happening.kind);
  const date = happening.date.value;
  return date ? `${name}, ${formatInexactDate(date, t.lang)}` : name;
}
