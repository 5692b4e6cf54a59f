import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Person } from "@/lib/domain/person";
import { familyForm } from "./name-form";

/**
 * True where the Russian title holds a name of which no Russian spelling was printed, so that it is
 * ours: the family name of somebody shown by name, in any case. Others of the case do not count.
 */
export function titleReconstructed({ persons, ru }: CaseEntry): boolean {
  return persons.some(
    (person) => person.nameRuBasis === "reconstructed" && standsIn(ru.title, person),
  );
}

function standsIn(title: string, { display, name }: Person): boolean {
  const family = name?.ru.trim().split(/\s+/u).at(-1);
  if (display !== "full-name" || !family) return false;
  return new RegExp(`(?<!\\p{L})(?:${familyForm(family)})(?!\\p{L})`, "u").test(title);
}
