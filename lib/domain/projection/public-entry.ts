import type { CaseEntry } from "@/lib/domain/case-entry";
import { neutralSlugName, neutralTitle, type Redaction } from "@/lib/domain/redaction";
import type { Stated } from "@/lib/domain/stated";
import { type FieldOf, mapStated, unknownValue } from "./stated-fields";

/**
 * What of an entry may become public at all, before anything is derived from it: restricted values are
 * unknown, restricted factors are not coded, and what the ledger names is not there. So neither a list,
 * nor a range of the law, nor an outcome can tell what the page itself does not.
 */
export function publicEntry(entry: CaseEntry, ledger: readonly Redaction[]): CaseEntry {
  return withoutRedacted(withoutRestricted(entry), ledger);
}

/** The entry with every restricted value unknown; of a restricted factor not even its kind is left. */
export function withoutRestricted(entry: CaseEntry): CaseEntry {
  const open = { ...entry, factors: entry.factors.filter((f) => f.value.restricted !== true) };
  return mapStated(open, (stated) => (stated.restricted === true ? unknownValue() : stated));
}

/** The entry without the fields, notes, events and texts of its own that the ledger names. */
export function withoutRedacted(entry: CaseEntry, ledger: readonly Redaction[]): CaseEntry {
  const lines = ledger.filter((line) => line.subjectKind === "case" && line.subjectId === entry.id);
  if (lines.length === 0) return entry;
  const named = (target: Redaction["target"], id: string) =>
    lines.some((line) => line.target === target && line.targetId === id);
  const left: CaseEntry = {
    ...entry,
    happenings: entry.happenings.filter((h) => !named("happening", h.id)),
    annotations: entry.annotations.filter((a) => !named("annotation", a.id)),
    openQuestions: entry.openQuestions.filter((one) => !named("question", one.id)),
    factors: entry.factors.filter((f) => !namesFactor(lines, f)),
  };
  const parties = partiesWithoutOutcome(entry, lines);
  return withoutTexts(
    mapStated(left, (stated, at) =>
      namesField(lines, at) || hidesRuling(left, at, parties) ? unknownOf(stated) : stated,
    ),
    lines,
  );
}

function unknownOf<T>(_stated: Stated<T>): Stated<T> {
  return unknownValue();
}

const targetOf: Readonly<Record<string, Redaction["target"]>> = {
  party: "party-field",
  charge: "charge-field",
  proceeding: "proceeding-field",
  sentence: "sentence-field",
  happening: "happening-field",
  extra: "extra-field",
};

function namesField(lines: readonly Redaction[], at: FieldOf): boolean {
  const wanted = at.kind === "case-entry" ? "case-field" : targetOf[at.kind];
  const field = at.kind === "case-entry" ? "headcount" : at.field;
  return lines.some(
    (line) => line.target === wanted && line.targetId === at.id && line.field === field,
  );
}

function namesFactor(lines: readonly Redaction[], factor: CaseEntry["factors"][number]): boolean {
  return lines.some(
    (line) =>
      line.target === "party-field" && line.targetId === factor.party && line.field === factor.code,
  );
}

/** Whoever's outcome was redacted has no ruling either: a conviction is an outcome. */
function partiesWithoutOutcome(entry: CaseEntry, lines: readonly Redaction[]): Set<string> {
  const charges = entry.charges.filter((charge) =>
    namesField(lines, { kind: "charge", id: charge.id, field: "outcome" }),
  );
  return new Set(charges.map((charge) => charge.party));
}

function hidesRuling(entry: CaseEntry, at: FieldOf, parties: ReadonlySet<string>): boolean {
  if (at.kind !== "ruling" || at.field !== "kind") return false;
  return entry.rulings.some((ruling) => ruling.id === at.id && parties.has(ruling.party));
}

function withoutTexts(entry: CaseEntry, lines: readonly Redaction[]): CaseEntry {
  const fields = new Set(
    lines.filter((line) => line.target === "text-field").map((line) => line.field),
  );
  const texts = (lang: "en" | "ru") => ({
    ...entry[lang],
    ...(fields.has("title") ? { title: neutralTitle(entry.number)[lang] } : {}),
    ...(fields.has("standfirst") ? { standfirst: "" } : {}),
    ...(fields.has("summary") ? { summary: null } : {}),
  });
  const slugName = fields.has("title") ? neutralSlugName : entry.slugName;
  return { ...entry, slugName, en: texts("en"), ru: texts("ru") };
}
