import { describe, expect, it } from "vitest";
import { sameValue, statesValue } from "@/lib/domain/same-value";

const term = (months: number, printed: string | null = null) => ({
  minMonths: months,
  maxMonths: months,
  printed,
});

describe("two values", () => {
  it.each([
    [null, 1],
    [1, 2],
    ["332", "337"],
    [term(12), term(13)],
    [
      { min: 1, max: null },
      { min: 1, max: 1 },
    ],
    [
      { en: "a driver", ru: "" },
      { en: "a cook", ru: "" },
    ],
  ])("%j and %j differ", (a, b) => {
    expect(sameValue(a, b)).toBe(false);
  });

  it.each([
    [null, null],
    [40, 40],
    ["Senior Lieutenant", "senior  lieutenant"],
    [term(12, "a year"), term(12, "год")],
    [
      { en: "A driver.", ru: "водитель" },
      { en: "a driver", ru: "" },
    ],
  ])("%j and %j mean the same", (a, b) => {
    expect(sameValue(a, b)).toBe(true);
  });
});

describe("the words of a source", () => {
  it.each([
    [{ type: "term" }, "3 years", term(30), false],
    [{ type: "term" }, "about two and a half years", term(30), false],
    [{ type: "term" }, "2.5 years", term(30), true],
    [{ type: "known", list: "provisions" }, "ч. 2.1 ст. 332", "332(2.1)", true],
    [{ type: "known", list: "provisions" }, "Article 322", "332", false],
    [{ type: "known", list: "courts" }, "a court", "00GV0001", false],
    [
      { type: "code", set: "service", codes: ["mobilised"] },
      "mobilised soldiers",
      "mobilised",
      true,
    ],
    [{ type: "whole", min: 1, max: 99 }, "восемь", 8, true],
    [{ type: "whole", min: 1, max: 99 }, "восемь", null, false],
  ] as const)("for a %j, %j states %j: %s", (type, states, value, expected) => {
    expect(statesValue(type, states, value)).toBe(expected);
  });
});
