import { describe, expect, it } from "vitest";
import { suspendedCeilingMonths, warningsFor } from "@/lib/domain/plausibility";
import { sentence } from "@/lib/domain/sentence";
import { aRange } from "@/tests/fixtures/public-case";

const range = aRange({ minMonths: 24, maxMonths: 36 });

function aSentence(minMonths: number | null, maxMonths = minMonths, more: object = {}) {
  const term = { value: { minMonths, maxMonths, printed: null } };
  return sentence.parse({ id: "9999.s1", ruling: "9999.r1", term, ...more });
}

const suspended = { suspended: { value: "suspended" } };

describe("legal plausibility", () => {
  it("says nothing of a term that is not known", () => {
    const unknown = sentence.parse({ id: "9999.s1", ruling: "9999.r1", ...suspended });
    expect(warningsFor(unknown, range)).toEqual([]);
  });

  it("says nothing of a fine, which has no months", () => {
    expect(warningsFor(aSentence(1, 1, { kind: { value: "fine" } }), range)).toEqual([]);
  });

  it("says nothing of a range that the law does not set", () => {
    expect(warningsFor(aSentence(1), null)).toEqual([]);
    expect(warningsFor(aSentence(1), aRange({ minMonths: null, maxMonths: null }))).toEqual([]);
  });

  it.each([
    [23, 23, ["below-minimum"]],
    [24, 24, []],
    [36, 36, []],
    [37, 37, ["above-maximum"]],
    [20, 40, []],
    [null, 84, []],
    [37, null, ["above-maximum"]],
  ])("of %s to %s months under two to three years says %j", (min, max, expected) => {
    expect(warningsFor(aSentence(min, max), range)).toEqual(expected);
  });

  it.each([
    [suspendedCeilingMonths, []],
    [suspendedCeilingMonths + 1, ["suspended-over-eight-years"]],
  ])("of %s suspended months says %j", (months, expected) => {
    expect(warningsFor(aSentence(months, months, suspended), null)).toEqual(expected);
  });

  it.each([
    ["none", "2022-08-01", "2022-08-31", ["not-in-force"]],
    ["none", "2022-09-01", "2022-09-30", []],
    ["verdict", "2022-08-01", "2022-08-31", []],
  ] as const)(
    "of a version chosen by %s and a sentence between %s and %s says %j",
    (chosenBy, earliest, latest, expected) => {
      const decided = {
        ...{ edtf: "2022", precision: "interval" as const, approximate: false, printed: null },
        ...{ earliest, latest },
      };
      const since = { ...range, chosenBy, validFrom: "2022-09-24", validTo: null };
      expect(warningsFor(aSentence(30), since, decided)).toEqual(expected);
    },
  );

  it("says nothing of a long term that is served", () => {
    expect(warningsFor(aSentence(120), null)).toEqual([]);
  });
});
