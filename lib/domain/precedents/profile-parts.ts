import type { PublicFact, PublicStated } from "@/lib/domain/public/public-value";
import type { Bounds } from "./precedent-profile";

type Stated = PublicStated | undefined;

/** The value of a field among facts; undefined where the document does not tell of it. */
export function factOf(facts: readonly PublicFact[], field: string): Stated {
  return facts.find((fact) => fact.field === field)?.stated;
}

/** The member of a closed set that a value holds; null where it is unknown or none of them. */
export function codeIn<T extends string>(set: readonly T[], stated: Stated): T | null {
  const value = stated?.value;
  if (value?.kind !== "code") return null;
  return set.find((code) => code === value.code) ?? null;
}

/** The bounds of a counted value; null where neither is known. */
export function boundsOf(stated: Stated): Bounds | null {
  const value = stated?.value;
  if (value?.kind === "number") return { min: value.number, max: value.number };
  if (value?.kind !== "range" || (value.min === null && value.max === null)) return null;
  return { min: value.min, max: value.max };
}

/** The bounds of a term in months; null where it is unknown. */
export function monthsOf(stated: Stated): Bounds | null {
  const value = stated?.value;
  return value?.kind === "term" ? { min: value.term.minMonths, max: value.term.maxMonths } : null;
}

/** The provision that a value names, or null. */
export function provisionOf(stated: Stated): string | null {
  const value = stated?.value;
  return value?.kind === "provision" ? value.provision : null;
}

/** The first and the last possible day of a date, or null. */
export function daysOf(stated: Stated): { from: string; to: string } | null {
  const value = stated?.value;
  return value?.kind === "date" ? { from: value.date.earliest, to: value.date.latest } : null;
}
