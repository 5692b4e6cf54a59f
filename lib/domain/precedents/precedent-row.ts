import { splitProvision } from "@/lib/domain/provision";
import { countedOutcome } from "./outcome-of";
import type { PrecedentProfile, PrecedentRow } from "./precedent-profile";

type Given = Pick<PrecedentRow, "id" | "version" | "regions" | "profile">;

/** A defendant with what every question asks of them, worked out once. */
export function precedentRow(given: Given): PrecedentRow {
  const { profile } = given;
  return {
    ...given,
    articles: articlesOf(profile),
    counted: countedOutcome(profile),
    year: yearOf(profile),
  };
}

function articlesOf({ charged, convicted }: PrecedentProfile): string[] {
  return [...new Set([...charged, ...convicted].map((id) => splitProvision(id)[0]))];
}

function yearOf({ decided }: PrecedentProfile): string | null {
  const year = decided?.from.slice(0, 4) ?? null;
  return year !== null && year === decided?.to.slice(0, 4) ? year : null;
}
