import { z } from "zod";
import type { CaseEntry } from "./case-entry";
import { type NarrativeNode, textAttribute } from "./narrative";

/** Two records of one human: linked and both kept, or one of them merged into the other. */
export type PersonLink = {
  from: string;
  to: string;
  kind: "same-person" | "duplicate";
  reason: string;
  /** The alias of who did it, and when. */
  by: string | null;
  at: string | null;
};

/**
 * What a merge took from the duplicate, by case: its parties, and its place among the approved people
 * of the case (null where it stood in a draft alone).
 */
export const mergeUndo = z.strictObject({
  /** Why they had been linked as one human before, where they had. */
  same: z.string().nullable().default(null),
  entries: z.array(
    z.strictObject({
      entry: z.string(),
      parties: z.array(z.string()),
      position: z.int().nullable(),
      /** True where the survivor stood in the case already. */
      both: z.boolean(),
    }),
  ),
});
export type MergeUndo = z.infer<typeof mergeUndo>;

/** A case in which every merged record has given its place to the record in which it lives on. */
export function withSurvivors(entry: CaseEntry, survivors: ReadonlyMap<string, string>): CaseEntry {
  if (survivors.size === 0) return entry;
  const now = (id: string) => survivors.get(id) ?? id;
  return {
    ...entry,
    persons: onlyOnce(entry.persons.map((person) => ({ ...person, id: now(person.id) }))),
    parties: entry.parties.map((party) => ({
      ...party,
      person: party.person && now(party.person),
    })),
    en: withMentions(entry.en, now),
    ru: withMentions(entry.ru, now),
  };
}

/** The case as it was before a merge: these parties are the duplicate's again. */
export function withDuplicateBack(
  entry: CaseEntry,
  { duplicate, survivor }: { duplicate: CaseEntry["persons"][number]; survivor: string },
  { parties: theirs, both }: Pick<MergeUndo["entries"][number], "parties" | "both">,
): CaseEntry {
  const back = new Set(theirs);
  const parties = entry.parties.map((party) =>
    back.has(party.id) && party.person === survivor ? { ...party, person: duplicate.id } : party,
  );
  const kept = both || parties.some((party) => party.person === survivor);
  const persons = entry.persons.flatMap((person) => {
    if (person.id !== survivor) return [person];
    return kept ? [person, duplicate] : [duplicate];
  });
  return { ...entry, parties, persons: onlyOnce(persons) };
}

/** True where a case still gives to the survivor what a merge took from the duplicate. */
export function holdsMerged(
  entry: CaseEntry,
  survivor: string,
  parties: readonly string[],
): boolean {
  return entry.parties.some((party) => party.person === survivor && parties.includes(party.id));
}

/** The parties that a person is in a case. */
export function partiesOf(entry: Pick<CaseEntry, "parties">, person: string): string[] {
  return entry.parties.filter((party) => party.person === person).map((party) => party.id);
}

function onlyOnce<T extends { id: string }>(people: readonly T[]): T[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

function withMentions(texts: CaseEntry["en"], now: (id: string) => string): CaseEntry["en"] {
  return { ...texts, narrative: texts.narrative && mentioning(texts.narrative, now) };
}

function mentioning(node: NarrativeNode, now: (id: string) => string): NarrativeNode {
  const marks = node.marks?.map((mark) => {
    const id = textAttribute(mark, "id");
    if (mark.type !== "mention" || id === null || textAttribute(mark, "kind") !== "person")
      return mark;
    return { ...mark, attrs: { ...mark.attrs, id: now(id) } };
  });
  const content = node.content?.map((child) => mentioning(child, now));
  return { ...node, ...(marks ? { marks } : {}), ...(content ? { content } : {}) };
}
