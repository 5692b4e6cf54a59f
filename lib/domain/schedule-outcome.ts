/** Refusals that say something to who acts by hand, and something else of what was planned. */
const toldOtherwise: Readonly<Record<string, string>> = {
  "problem.notFound": "schedule.notAllowed",
  "publish.gateShut": "schedule.gateShut",
  "review.needsAnother": "schedule.needsAnother",
  "review.needsAnotherEditor": "schedule.needsAnother",
  "revision.cannotBecome": "schedule.moved",
};

/** The key of the words for why a planned publication did not happen. */
export function scheduleOutcome(outcome: string | null): string {
  if (outcome === null) return "schedule.failed";
  return Object.hasOwn(toldOtherwise, outcome) ? (toldOtherwise[outcome] ?? outcome) : outcome;
}
