import { type AnsweredFactor, answeredFactors } from "@/lib/domain/factor";

/** The facts by which precedents are compared, in the order in which they are asked and shown. */
export const precedentFacts = [
  "article",
  "part",
  "absence",
  "how-it-ended",
  "left-from",
  "plea",
  ...answeredFactors,
  "service",
  "region",
  "court",
  "instance",
] as const;
export type PrecedentFact = (typeof precedentFacts)[number];

/** A weight is a whole number from 0 (the fact is not compared) to 5. */
export const greatestWeight = 5;

/** How much each fact weighs. */
export type PrecedentWeights = Readonly<Record<PrecedentFact, number>>;

/**
 * The weights where the reader sets none. They are choices of ours, not findings: what changes the
 * range of punishment weighs most (article and part; length of absence, which divides the parts of
 * article 337; weapon, violence and group, which make a crime aggravated), then what article 61 of the
 * Criminal Code counts in mitigation (coming forward, young children) and what courts are asked to
 * consider beside it; the circumstances of an order and the place of the trial weigh least.
 */
export const usualWeights: PrecedentWeights = {
  article: 5,
  part: 4,
  absence: 4,
  "how-it-ended": 4,
  "left-from": 2,
  plea: 2,
  "refusal-in-words": 2,
  "order-repeated": 1,
  "order-on-camera": 1,
  "refused-after-front": 1,
  group: 3,
  "weapon-or-threat": 4,
  violence: 4,
  wound: 2,
  "family-care": 2,
  "minor-children": 3,
  award: 1,
  "front-line-service": 2,
  "readiness-to-return": 3,
  conscience: 1,
  "fear-for-life": 1,
  "detained-before-ranks": 1,
  service: 2,
  region: 1,
  court: 1,
  instance: 1,
};

/** Whether a fact is one that is answered by yes or no. */
export function isAnswered(fact: PrecedentFact): fact is AnsweredFactor {
  return answeredFactors.some((answered) => answered === fact);
}
