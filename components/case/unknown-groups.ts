import type { PublicCase } from "@/lib/domain/public/public-case";

type UnknownGroups = {
  questions: string[];
  /** The unknown fields of somebody or of something, under the name that a reader knows. */
  fields: { of: string | null; names: string[] }[];
};

/** The unknowns of a case: open questions in words, then fields gathered by whose they are. */
export function unknownGroups(shown: PublicCase): UnknownGroups {
  const groups = new Map<string | null, string[]>();
  for (const { field, of } of shown.unknowns) {
    if (field === null) continue;
    const owner = ownerName(of, shown);
    const names = groups.get(owner) ?? [];
    groups.set(owner, names.includes(field) ? names : [...names, field]);
  }
  return {
    questions: shown.unknowns.flatMap(({ question }) => (question === null ? [] : [question])),
    fields: [...groups].map(([of, names]) => ({ of, names })),
  };
}

/** Null where the case has one defendant and the field is that defendant's: the page names him. */
function ownerName(of: string | null, shown: PublicCase): string | null {
  const [only, ...others] = shown.defendants;
  const people = [...shown.defendants, ...shown.parties];
  const name = people.find((person) => person.id === of || person.name === of)?.name ?? null;
  return others.length === 0 && name === only?.name ? null : name;
}
