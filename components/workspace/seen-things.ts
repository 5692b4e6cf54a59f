import type { CaseEntry } from "@/lib/domain/case-entry";
import {
  type NarrativeMark,
  type NarrativeNode,
  narrativeNodes,
  textAttribute,
} from "@/lib/domain/narrative";

type Annotation = CaseEntry["annotations"][number];
type Person = CaseEntry["persons"][number];

/** Notes and people that this page has come across, whether or not the case has them now. */
type SeenThings = {
  annotations: ReadonlyMap<string, Annotation>;
  persons: ReadonlyMap<string, Person>;
};

/**
 * The case with every note and person that its narratives refer to: an undo in the text brings back a
 * passage whose note was removed meanwhile, and a mention may name somebody the case had not yet.
 */
export function withSeen(entry: CaseEntry, seen: SeenThings): CaseEntry {
  const wanted = referredBy(entry);
  const annotations = missing(entry.annotations, wanted.annotations, seen.annotations);
  const persons = missing(entry.persons, wanted.persons, seen.persons);
  if (annotations.length === 0 && persons.length === 0) return entry;
  return {
    ...entry,
    annotations: [...entry.annotations, ...annotations],
    persons: [...entry.persons, ...persons],
  };
}

function referredBy({ en, ru }: CaseEntry) {
  const marks = [en, ru].flatMap(({ narrative }) => (narrative ? [...marksOf(narrative)] : []));
  const ids = (of: readonly NarrativeMark[], name: string) =>
    new Set(of.flatMap((mark) => textAttribute(mark, name) ?? []));
  return {
    annotations: ids(
      marks.filter(({ type }) => type === "annotated"),
      "annotation",
    ),
    persons: ids(
      marks.filter(({ type, attrs }) => type === "mention" && attrs?.kind === "person"),
      "id",
    ),
  };
}

function* marksOf(narrative: NarrativeNode): Generator<NarrativeMark> {
  for (const node of narrativeNodes(narrative)) yield* node.marks ?? [];
}

function missing<T extends { id: string }>(
  held: readonly T[],
  wanted: ReadonlySet<string>,
  seen: ReadonlyMap<string, T>,
): T[] {
  const known = new Set(held.map(({ id }) => id));
  return [...wanted].filter((id) => !known.has(id)).flatMap((id) => seen.get(id) ?? []);
}
