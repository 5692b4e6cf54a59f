import type { CaseEntry } from "./case-entry";
import { type FieldChange, fieldChanges } from "./entry-diff-fields";
import { thingLabel } from "./entry-diff-label";
import { thingsOf } from "./entry-fields";
import { isThingKind, listOfKind } from "./field-types";
import { languages } from "./language";
import type { LocalText } from "./local-text";

/** One thing of an entry that differs between two revisions, and in what. */
export type ThingChange = {
  kind: string;
  id: string;
  /** What it is called, where it has words of its own. */
  label: LocalText | null;
  change: "added" | "removed" | "changed";
  fields: FieldChange[];
};

/** Everything but the narratives that differs between two states of an entry, thing by thing. */
export function diffEntries(before: CaseEntry, after: CaseEntry): ThingChange[] {
  const kinds = Object.keys(listOfKind).filter(isThingKind);
  return [
    ...wholeEntry(before, after),
    ...languages.flatMap((lang) =>
      changed("text", { id: lang, label: null }, textsOf(before, lang), textsOf(after, lang)),
    ),
    ...lists(before, after, "person", (entry) => entry.persons),
    ...kinds.flatMap((kind) => lists(before, after, kind, (entry) => thingsOf(entry, kind))),
    ...lists(before, after, "excerpt", (entry) =>
      entry.excerpts.map(({ id, exact }) => ({ id, exact })),
    ),
    ...lists(before, after, "question", (entry) =>
      entry.openQuestions.map(({ id, en, ru }) => ({ id, question: { en, ru } })),
    ),
    ...lists(before, after, "answer", (entry) =>
      (entry.answers ?? []).map((one) => ({ id: `${one.subject} ${one.warning}`, ...one })),
    ),
  ];
}

type Fields = Readonly<Record<string, unknown>>;
type Thing = Fields & { id: string };

function wholeEntry(before: CaseEntry, after: CaseEntry): ThingChange[] {
  const own = ({ kind, slugName, defendants }: CaseEntry): Fields => ({
    kind,
    slugName,
    defendants,
  });
  return changed("case-entry", { id: after.id, label: null }, own(before), own(after));
}

function textsOf(entry: CaseEntry, lang: "en" | "ru"): Fields {
  const { title, standfirst, summary } = entry[lang];
  return { title, standfirst, summary };
}

function lists(
  before: CaseEntry,
  after: CaseEntry,
  kind: string,
  of: (entry: CaseEntry) => readonly Thing[],
): ThingChange[] {
  const old = new Map(of(before).map((thing) => [thing.id, thing]));
  const present = new Map(of(after).map((thing) => [thing.id, thing]));
  const label = (entry: CaseEntry, id: string) => thingLabel(entry, kind, id);
  const gone = [...old].filter(([id]) => !present.has(id));
  return [
    ...[...present].flatMap(([id, thing]) =>
      changed(kind, { id, label: label(after, id) }, old.get(id) ?? null, thing),
    ),
    ...gone.flatMap(([id, thing]) => changed(kind, { id, label: label(before, id) }, thing, null)),
  ];
}

function changed(
  kind: string,
  about: Pick<ThingChange, "id" | "label">,
  before: Fields | null,
  after: Fields | null,
): ThingChange[] {
  const fields = fieldChanges(before ?? {}, after ?? {});
  if (before && after)
    return fields.length === 0 ? [] : [{ kind, ...about, change: "changed", fields }];
  return [{ kind, ...about, change: after ? "added" : "removed", fields }];
}
