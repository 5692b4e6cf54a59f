import type { CaseEntry } from "./case-entry";
import { type FieldAt, fieldsOf } from "./entry-fields";
import type { FieldAddress } from "./field-address";
import { type Language, languages } from "./language";
import { type FigureNumbers, unboundNumbers } from "./ledger/bound-figures";
import { markOf, type NarrativeNode, narrativeText, textAttribute } from "./narrative";
import { type Person, publicName } from "./person";
import { restrictedAnnotations } from "./projection/public-narrative";
import type { Redaction } from "./redaction";

/** Everything of an entry that readers do not get, for the eyes of the desk alone. */
export type LeftOut = {
  passages: { lang: Language; block: string; words: string }[];
  fields: FieldAddress[];
  /** Numbers of the text that no public figure bears out. */
  numbers: { lang: Language; words: string }[];
  notes: { id: string; words: string; why: "desk" | "restricted" }[];
  /** Those of the case, and by whose names of other cases its texts would call somebody. */
  people: { id: string; name: string; shownAs: string; places: number; ofCase: boolean }[];
  sources: { id: string; title: string; quotations: number }[];
  ledger: { target: Redaction["target"]; targetId: string; field: string | null; since: string }[];
  answers: number;
};

/** What is known outside the entry: protected sources, lines of the ledger, places of names. */
export type LeftOutKnowledge = {
  protectedSources: readonly { id: string; title: string; captures: readonly string[] }[];
  ledger: readonly Redaction[];
  /** Everybody who is protected, of whatever case. */
  protectedPeople: readonly Person[];
  /** In how many texts of the page the name of each protected person was replaced. */
  replaced: ReadonlyMap<string, number>;
  /** The extra fields that readers may see. */
  publicFields: ReadonlySet<string>;
  figures: FigureNumbers;
  lang: Language;
};

/** Lists everything that the door leaves out of an entry. */
export function leftOut(entry: CaseEntry, known: LeftOutKnowledge): LeftOut {
  return {
    passages: languages.flatMap((lang) => passagesOf(entry[lang].narrative, lang)),
    fields: fieldsOf(entry)
      .filter((field) => field.stated.restricted === true || isOfDesk(entry, field, known))
      .map(({ address }) => address),
    numbers: languages.flatMap((lang) => {
      const { narrative } = entry[lang];
      const words = narrative ? unboundNumbers(narrative, known.figures) : [];
      return words.map((one) => ({ lang, words: one }));
    }),
    notes: notesOf(entry, known.lang),
    people: peopleOf(entry, known),
    sources: known.protectedSources.flatMap(({ id, title, captures }) => {
      const own = entry.excerpts.filter((excerpt) => captures.includes(excerpt.capture));
      return own.length > 0 ? [{ id, title, quotations: own.length }] : [];
    }),
    ledger: linesAbout(entry, known.ledger),
    answers: entry.answers?.length ?? 0,
  };
}

/** How many things are left out altogether. */
export function countLeftOut(left: LeftOut): number {
  const { passages, fields, numbers, notes, people, sources, ledger, answers } = left;
  const lists = [passages, fields, numbers, notes, people, sources, ledger];
  return lists.reduce((sum, list) => sum + list.length, answers);
}

type Passage = LeftOut["passages"][number];

function passagesOf(doc: NarrativeNode | null, lang: Language): Passage[] {
  return doc ? restrictedIn(doc, lang, "") : [];
}

/** Neighbouring restricted texts of a block are one passage. */
function restrictedIn(node: NarrativeNode, lang: Language, inside: string): Passage[] {
  const block = textAttribute(node, "id") ?? inside;
  if (markOf(node, "restricted")) return [{ lang, block, words: narrativeText(node) }];
  const found: Passage[] = [];
  let joins = false;
  for (const child of node.content ?? []) {
    const passages = restrictedIn(child, lang, block);
    const last = found.at(-1);
    const [only] = passages;
    if (joins && last && only && child.type === "text") last.words += only.words;
    else found.push(...passages);
    joins = child.type === "text" && passages.length > 0;
  }
  return found;
}

function notesOf(entry: CaseEntry, lang: Language): LeftOut["notes"] {
  const narratives = [entry.en.narrative, entry.ru.narrative].filter((doc) => doc !== null);
  const restricted = restrictedAnnotations(narratives);
  return entry.annotations
    .filter(({ id, audience }) => audience === "desk" || restricted.has(id))
    .map(({ id, audience, text }) => ({
      id,
      words: text[lang],
      why: audience === "desk" ? "desk" : "restricted",
    }));
}

/** The value of an extra field that an admin keeps to the desk. */
function isOfDesk(entry: CaseEntry, { address, stated }: FieldAt, known: LeftOutKnowledge) {
  if (address.kind !== "extra" || stated.value === null) return false;
  const field = entry.extras?.find((one) => one.id === address.id)?.field;
  return field !== undefined && !known.publicFields.has(field);
}

/** Of somebody of another case no more is told than what stands in place of the name. */
function peopleOf(entry: CaseEntry, known: LeftOutKnowledge): LeftOut["people"] {
  const { lang, replaced, protectedPeople } = known;
  const own = new Set(entry.persons.map(({ id }) => id));
  const shown = (person: Person, ofCase: boolean) => ({
    id: person.id,
    name: ofCase ? (person.name?.[lang] ?? "") : "",
    shownAs: publicName(person)[lang],
    places: replaced.get(person.id) ?? 0,
    ofCase,
  });
  const hidden = entry.persons.filter(({ display }) => display !== "full-name");
  const others = protectedPeople.filter(({ id }) => !own.has(id) && (replaced.get(id) ?? 0) > 0);
  return [...hidden.map((one) => shown(one, true)), ...others.map((one) => shown(one, false))];
}

function linesAbout(entry: CaseEntry, ledger: readonly Redaction[]): LeftOut["ledger"] {
  const quoted = new Set(entry.excerpts.map((excerpt) => excerpt.id));
  return ledger
    .filter((line) =>
      line.target === "excerpt"
        ? quoted.has(line.targetId)
        : line.subjectKind === "case" && line.subjectId === entry.id && line.target !== "thing",
    )
    .map(({ target, targetId, field, createdAt }) => ({
      target,
      targetId,
      field,
      since: createdAt,
    }));
}
