import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appealsOf } from "@/lib/domain/precedents/appeals";
import type { ProfileSentence } from "@/lib/domain/precedents/precedent-profile";
import { aRow, aSentence, precedentRows } from "@/tests/fixtures/precedents";

const months = (min: number | null, max = min) => ({ min, max });

function directionOf(before: Partial<ProfileSentence>, after: Partial<ProfileSentence>) {
  const chain = [aSentence(before), aSentence({ instance: "appeal", ...after })];
  return appealsOf([aRow({ chain })]).steps[0]?.direction;
}

describe("a sentence of a higher court", () => {
  it.each([
    ["raised", months(66), months(84)],
    ["lowered", months(84), months(66)],
    ["same", months(60), months(60)],
    ["unknown", months(36, 48), months(40, 60)],
    ["raised", months(36, 48), months(50, 60)],
    ["raised", months(24), months(36, null)],
    ["unknown", null, months(60)],
  ])("is %s from %j to %j", (direction, before, after) => {
    expect(directionOf({ months: before }, { months: after })).toBe(direction);
  });

  it("is heavier where it is to be served, whatever its length", () => {
    expect(directionOf({ served: "suspended", months: months(96) }, { months: months(24) })).toBe(
      "raised",
    );
    expect(directionOf({ months: months(24) }, { served: "suspended" })).toBe("lowered");
  });

  it("is not the same where nobody says whether it is served still", () => {
    expect(directionOf({ months: months(24) }, { months: months(24), served: null })).toBe(
      "unknown",
    );
  });
});

describe("appeals", () => {
  it("are none where only first instances passed sentences", () => {
    const rows = [aRow({ chain: [aSentence()] }), aRow({ chain: [aSentence({ instance: null })] })];
    expect(appealsOf(rows)).toEqual({ people: 0, byAppellant: [], steps: [], changeKnown: 0 });
  });

  it("are counted where only the sentence of the higher court is told", () => {
    const { steps } = appealsOf([aRow({ chain: [aSentence({ instance: "cassation" })] })]);
    expect(steps).toMatchObject([{ before: null, direction: "unknown" }]);
  });

  it("count people by who appealed, the unknown last", () => {
    const by = (lodgedBy: ProfileSentence["lodgedBy"], headcount: number) =>
      aRow({ headcount, chain: [aSentence(), aSentence({ instance: "appeal", lodgedBy })] });
    const { byAppellant, people } = appealsOf([by(null, 1), by("defence", 3), by("defence", 1)]);
    expect(people).toBe(5);
    expect(byAppellant).toEqual([
      { appellant: "defence", directions: { raised: 0, lowered: 0, same: 4, unknown: 0 } },
      { appellant: "unknown", directions: { raised: 0, lowered: 0, same: 1, unknown: 0 } },
    ]);
  });

  it("say for how many people the change is known, and show at most thirty one by one", () => {
    const changed = aSentence({ instance: "appeal", changeMonths: 6 });
    const rows = Array.from({ length: 40 }, () => aRow({ chain: [aSentence(), changed] }));
    const { steps, people, changeKnown } = appealsOf(rows);
    expect([steps.length, people, changeKnown]).toEqual([30, 40, 40]);
  });

  it("put every person counted into one direction, whoever they are", () => {
    fc.assert(
      fc.property(precedentRows, (rows) => {
        const { people, byAppellant } = appealsOf(rows);
        const counted = byAppellant.flatMap(({ directions }) => Object.values(directions));
        expect(counted.reduce((sum, n) => sum + n, 0)).toBe(people);
      }),
    );
  });
});
