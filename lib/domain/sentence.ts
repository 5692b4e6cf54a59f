import { z } from "zod";
import { safeText } from "./safe-text";
import { stated } from "./stated";
import { exactMonths, term } from "./term";
import { finished, type Wording } from "./wording";

/** Kinds of punishment as the reference data of the Criminal Code names them. */
export const punishmentKinds = [
  "deprivation_of_liberty",
  "restriction_of_military_service",
  "disciplinary_military_unit",
  "arrest",
  "fine",
  "life_imprisonment",
] as const;

/** The colony in which a term is served. "Minimum security" of the press is a settlement colony. */
export const regimes = ["settlement", "general", "strict", "special"] as const;

/** The punishment in a ruling. Months are whole; `suspended` says whether the term is served. */
export function sentenceIn(w: Wording) {
  return z.strictObject({
    id: safeText(120),
    ruling: safeText(120),
    kind: stated(z.enum(punishmentKinds), w),
    term: stated(term, w),
    suspended: stated(z.enum(["real", "suspended"]), w),
    probation: stated(term, w),
    regime: stated(z.enum(regimes), w),
    extra: stated(w.local, w),
  });
}
export const sentence = sentenceIn(finished);
export type Sentence = z.infer<typeof sentence>;

/** One step of a defendant's chain of sentences, with the change against the step before. */
export type ChainLink = { sentence: Sentence; changeMonths: number | null };

/**
 * The sentences of one defendant in the order of their instances, each with its change in months.
 * The change is null for the first, and wherever one of the two terms is not known exactly.
 */
export function sentenceChain(inOrder: readonly Sentence[]): ChainLink[] {
  return inOrder.map((current, index) => {
    const before = index > 0 ? exactMonths(inOrder[index - 1]?.term.value ?? null) : null;
    const now = exactMonths(current.term.value);
    return {
      sentence: current,
      changeMonths: before === null || now === null ? null : now - before,
    };
  });
}
