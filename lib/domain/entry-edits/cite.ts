import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Citation } from "@/lib/domain/citation";
import type { Excerpt } from "@/lib/domain/excerpt";
import type { FieldAddress } from "@/lib/domain/field-address";
import { changeField } from "./change-field";

/** The entry with a quotation among those that it rests on, once. */
export function withExcerpt(entry: CaseEntry, excerpt: Excerpt): CaseEntry {
  if (entry.excerpts.some(({ id }) => id === excerpt.id)) return entry;
  return { ...entry, excerpts: [...entry.excerpts, excerpt] };
}

/** A citation as it is made: of equal standing, stating what we hold unless told otherwise. */
export function newCitation(excerpt: string, states: string | null = null): Citation {
  return { excerpt, states, rank: "normal", reason: null };
}

/** The entry with a citation more for a field, unless it is there already in the same words. */
export function addCitation(entry: CaseEntry, at: FieldAddress, cited: Citation): CaseEntry {
  return changeCitations(entry, at, (before) =>
    before.some(({ excerpt, states }) => excerpt === cited.excerpt && states === cited.states)
      ? before
      : [...before, cited],
  );
}

/** The entry without a citation of a field, by its place among them. */
export function removeCitation(entry: CaseEntry, at: FieldAddress, index: number): CaseEntry {
  return changeCitations(entry, at, (before) => before.filter((_, place) => place !== index));
}

/** The entry with a citation of a field changed, by its place among them. */
export function changeCitation(
  entry: CaseEntry,
  at: FieldAddress & { index: number },
  change: Partial<Omit<Citation, "excerpt">>,
): CaseEntry {
  return changeCitations(entry, at, (before) =>
    before.map((cited, place) => (place === at.index ? { ...cited, ...change } : cited)),
  );
}

/** The entry with a change to several citations of a field at once. */
export function changeCitations(
  entry: CaseEntry,
  at: FieldAddress,
  change: (before: Citation[]) => Citation[],
): CaseEntry {
  const { kind, id } = at;
  if (at.field !== "")
    return changeField(entry, at, (stated) => ({ ...stated, citations: change(stated.citations) }));
  const changed = <T extends { id: string; citations: Citation[] }>(thing: T): T =>
    thing.id === id ? { ...thing, citations: change(thing.citations) } : thing;
  if (kind === "happening") return { ...entry, happenings: entry.happenings.map(changed) };
  if (kind === "annotation") return { ...entry, annotations: entry.annotations.map(changed) };
  return entry;
}
