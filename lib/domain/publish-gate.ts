import { type CaseEntry, caseEntry } from "./case-entry";
import { fieldsOf } from "./entry-fields";
import type { FieldAddress } from "./field-address";
import { fieldDiscrepancies } from "./field-discrepancies";
import { languages } from "./language";
import { narrativeNodes, textAttribute } from "./narrative";
import { type PersonProblem, type PersonProblemKey, peopleGate } from "./person-gate";
import { type GatePlace, placeInEntry } from "./publish-gate-place";

/** One thing that keeps a case from being published. `key` names a message, `values` fill it. */
export type GateItem = {
  key: string;
  place: GatePlace | null;
  values: Readonly<Record<string, string | number>>;
};

/** What the entry refers to outside itself and what of it is known. */
export type GateKnowledge = {
  courts: { has(code: string): boolean };
  regions: { has(code: string): boolean };
  units: { has(id: string): boolean };
  /** True where the editor publishes it as disputed. */
  asDisputed: boolean;
};

/** Everything unresolved about an entry before it may become public; empty where the gate is open. */
export function publishGate(entry: CaseEntry, known: GateKnowledge): GateItem[] {
  const people = peopleGate(entry.persons);
  const items = [
    ...incomplete(entry).filter((one) => !people.some((problem) => saysTheSame(problem, one))),
    ...dangling(entry),
    ...unknownReferences(entry, known),
    ...missingExcerpts(entry),
    ...people.map(({ person, key, values }) =>
      item(key, { kind: "person", id: person, field: "" }, values),
    ),
    ...(known.asDisputed ? [] : disputed(entry)),
  ];
  return [...new Map(items.map((one) => [JSON.stringify(one), one])).values()];
}

function item(key: string, place: FieldAddress | null, values: GateItem["values"] = {}): GateItem {
  return { key, place: place && { ...place, lang: null }, values };
}

/** What the strict shape of a finished entry asks for. */
function incomplete(entry: CaseEntry): GateItem[] {
  const parsed = caseEntry.safeParse(entry);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    key: "gate.incomplete",
    place: placeInEntry(entry, issue.path),
    values: {
      problem: /^[a-z]+\.[A-Za-z]+$/.test(issue.message) ? issue.message : "input.invalid",
    },
  }));
}

/** The fields of a person about which the gate of people speaks, in words of its own. */
const fieldOfProblem: Readonly<Partial<Record<PersonProblemKey, string>>> = {
  "people.gate.ground": "ground",
  "people.gate.label": "label",
  "people.gate.name": "",
  "people.gate.script": "name",
};

function saysTheSame({ person, key }: PersonProblem, { place, values }: GateItem): boolean {
  const isMissing = values.problem === "text.empty" || values.problem === "person.noNameToShow";
  if (!isMissing || place?.kind !== "person" || place.id !== person) return false;
  return place.field === fieldOfProblem[key];
}

type Link = { place: FieldAddress; to: string | null; among: readonly { id: string }[] };

/** Things that hang on something which the entry no longer has. */
function dangling(entry: CaseEntry): GateItem[] {
  const { parties, persons, proceedings, rulings } = entry;
  const link = (kind: string, id: string, field: string) => ({ kind, id, field });
  const links: Link[] = [
    ...parties.map(({ id, person }) => ({
      place: link("party", id, "person"),
      to: person,
      among: persons,
    })),
    ...entry.charges.map((c) => ({
      place: link("charge", c.id, "party"),
      to: c.party,
      among: parties,
    })),
    ...entry.factors.map((f) => ({
      place: link("factor", f.id, "party"),
      to: f.party,
      among: parties,
    })),
    ...rulings.flatMap((r) => [
      { place: link("ruling", r.id, "party"), to: r.party, among: parties },
      { place: link("ruling", r.id, "proceeding"), to: r.proceeding, among: proceedings },
    ]),
    ...entry.sentences.map((s) => ({
      place: link("sentence", s.id, "ruling"),
      to: s.ruling,
      among: rulings,
    })),
  ];
  return links
    .filter(({ to, among }) => to !== null && !among.some((thing) => thing.id === to))
    .map(({ place }) => item("gate.dangling", place));
}

function unknownReferences(entry: CaseEntry, known: GateKnowledge): GateItem[] {
  const wrong = [
    ...entry.proceedings.flatMap(({ id, court }) =>
      court.value !== null && !known.courts.has(court.value)
        ? [{ kind: "proceeding", id, field: "court" }]
        : [],
    ),
    ...entry.parties.flatMap(({ id, homeRegion, unit }) => [
      ...(homeRegion.value !== null && !known.regions.has(homeRegion.value)
        ? [{ kind: "party", id, field: "homeRegion" }]
        : []),
      ...(unit.value !== null && !known.units.has(unit.value)
        ? [{ kind: "party", id, field: "unit" }]
        : []),
    ]),
  ];
  return wrong.map((place) => item("gate.unknownReference", place));
}

/** Citations and footnotes of quotations that the entry does not hold. */
function missingExcerpts(entry: CaseEntry): GateItem[] {
  const held = new Set(entry.excerpts.map((excerpt) => excerpt.id));
  const lacks = (citations: readonly { excerpt: string }[]) =>
    citations.some((cited) => !held.has(cited.excerpt));
  const fields = fieldsOf(entry).filter(({ stated }) => lacks(stated.citations));
  const wholes = [
    ...entry.happenings.map(({ id, citations }) => ({ kind: "happening", id, citations })),
    ...entry.annotations.map(({ id, citations }) => ({ kind: "annotation", id, citations })),
  ].filter((thing) => lacks(thing.citations));
  return [
    ...fields.map(({ address }) => item("gate.excerptMissing", address)),
    ...wholes.map(({ kind, id }) => item("gate.excerptMissing", { kind, id, field: "" })),
    ...languages.flatMap((lang) => {
      const { narrative } = entry[lang];
      const cites = narrative ? [...narrativeNodes(narrative)] : [];
      const missing = cites.some(
        (node) => node.type === "cite" && !held.has(textAttribute(node, "excerpt") ?? ""),
      );
      const place = { kind: "text", id: lang, field: "narrative", lang };
      return missing ? [{ key: "gate.excerptMissing", place, values: {} }] : [];
    }),
  ];
}

/** Fields about which sources differ and nobody has said which one is followed, and why. */
function disputed(entry: CaseEntry): GateItem[] {
  return fieldDiscrepancies(entry)
    .filter((discrepancy) => !discrepancy.resolved)
    .map(({ address }) => item("gate.disputed", address));
}
