import { describe, expect, it } from "vitest";
import type { Quantity } from "@/lib/domain/reported-figure";
import { figureNumber } from "@/lib/operations/desk/mentions/figure-number";

const of = (min: number | null, max: number | null, unit: Quantity["unit"] = "cases") =>
  ({ what: null, min, max, unit, qualifier: "exact" }) satisfies Quantity;

describe("the number of a figure", () => {
  it("is none where the source gives only words", () => {
    expect(figureNumber(of(null, null), "en")).toBeNull();
  });

  it.each([
    [of(1234, 1234), "1,234", "1\u00a0234"],
    [of(12_345, 12_345), "12,345", "12\u00a0345"],
    [of(3, 4), "3–4", "3–4"],
    [of(null, 7), "7", "7"],
    [of(66.5, 66.5, "percent"), "66.5%", "66,5\u00a0%"],
  ])("is written as each language writes it", (quantity, en, ru) => {
    expect(figureNumber(quantity, "en")).toBe(en);
    expect(figureNumber(quantity, "ru")).toBe(ru);
  });
});
