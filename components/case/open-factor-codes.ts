import {
  answeredFactors,
  type chosenFactors,
  countedFactors,
  type FactorCode,
} from "@/lib/domain/factor";
import type { PublicFact } from "@/lib/domain/public/public-value";
import { isUnknown } from "./stated-parts";

const chosen: readonly (keyof typeof chosenFactors)[] = ["how-it-ended", "left-from", "plea"];
const asked: readonly FactorCode[] = [...countedFactors, ...chosen, ...answeredFactors];

/** The factors that are not coded for a defendant, or coded as unknown: not coded means unknown. */
export function openFactors(facts: readonly PublicFact[]): FactorCode[] {
  const known = new Set(facts.filter((fact) => !isUnknown(fact.stated)).map((fact) => fact.field));
  return asked.filter((code) => !known.has(code));
}
