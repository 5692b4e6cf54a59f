import type { Bounds, PrecedentRow, ProfileSentence } from "./precedent-profile";

export const appealDirections = ["raised", "lowered", "same", "unknown"] as const;

/** Which way an appeal moved a sentence: heavier, lighter, as it was, or not known. */
export type AppealDirection = (typeof appealDirections)[number];
export type Appellant = NonNullable<ProfileSentence["lodgedBy"]> | "unknown";

/** A sentence that a higher court passed in place of another. */
export type AppealStep = {
  id: string;
  ordinal: number;
  headcount: number;
  instance: ProfileSentence["instance"];
  lodgedBy: Appellant;
  direction: AppealDirection;
  /** Null where one of the two terms is not known exactly. */
  changeMonths: number | null;
  /** Null where no sentence of the court below is told. */
  before: ProfileSentence | null;
  after: ProfileSentence;
};

/** The appeals among some defendants: people by who lodged them and by where they led. */
export type Appeals = {
  people: number;
  byAppellant: { appellant: Appellant; directions: Record<AppealDirection, number> }[];
  /** The first of them, in the order of the cases. */
  steps: AppealStep[];
  changeKnown: number;
};

const appellantOrder = ["prosecution", "defence", "both", "unknown"] as const;

/** How many appeals are shown one by one. */
const mostSteps = 30;

/**
 * What higher courts did, as far as the chains of sentences tell. A decision that passes no sentence of
 * its own is in no chain and is not counted here.
 */
export function appealsOf(rows: readonly PrecedentRow[]): Appeals {
  const found: Found = { people: 0, changeKnown: 0, steps: [], counts: new Map() };
  for (const row of rows)
    for (const [place, after] of row.profile.chain.entries())
      if (place > 0 || isOfHigherCourt(after)) countStep(found, row, place, after);
  const { counts, ...rest } = found;
  return {
    ...rest,
    byAppellant: appellantOrder.flatMap((appellant) => {
      const directions = counts.get(appellant);
      return directions ? [{ appellant, directions }] : [];
    }),
  };
}

type Found = Pick<Appeals, "people" | "changeKnown" | "steps"> & {
  counts: Map<Appellant, Record<AppealDirection, number>>;
};

/** Counts the sentence at a place of a chain that a higher court passed. */
function countStep(found: Found, row: PrecedentRow, place: number, after: ProfileSentence) {
  const { ordinal, headcount, chain } = row.profile;
  const { instance, changeMonths, lodgedBy: by } = after;
  const lodgedBy = by ?? "unknown";
  const before = chain[place - 1] ?? null;
  const direction = directionOf(before, after);
  const directions = found.counts.get(lodgedBy) ?? nobody();
  directions[direction] += headcount;
  found.counts.set(lodgedBy, directions);
  found.people += headcount;
  if (changeMonths !== null) found.changeKnown += headcount;
  if (found.steps.length < mostSteps)
    found.steps.push({
      id: row.id,
      ordinal,
      headcount,
      instance,
      lodgedBy,
      direction,
      changeMonths,
      before,
      after,
    });
}

function nobody(): Record<AppealDirection, number> {
  return { raised: 0, lowered: 0, same: 0, unknown: 0 };
}

function isOfHigherCourt({ instance }: ProfileSentence): boolean {
  return instance !== null && instance !== "first";
}

/** Whether a term is served weighs more than its length; spans that overlap say nothing. */
function directionOf(before: ProfileSentence | null, after: ProfileSentence): AppealDirection {
  if (before === null) return "unknown";
  if (before.served !== null && after.served !== null && before.served !== after.served)
    return after.served === "real" ? "raised" : "lowered";
  const direction = directionOfTerms(before.months, after.months);
  return direction === "same" && before.served !== after.served ? "unknown" : direction;
}

function directionOfTerms(before: Bounds | null, after: Bounds | null): AppealDirection {
  const [a, b] = [open(before), open(after)];
  if (b.from > a.to) return "raised";
  if (b.to < a.from) return "lowered";
  const isSame = a.from === a.to && b.from === b.to && a.from === b.from;
  return isSame ? "same" : "unknown";
}

function open(bounds: Bounds | null): { from: number; to: number } {
  return { from: bounds?.min ?? 0, to: bounds?.max ?? Number.POSITIVE_INFINITY };
}
