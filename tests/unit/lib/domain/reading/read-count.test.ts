import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCount, readWhole } from "@/lib/domain/reading/read-count";

const boundsOf = (text: string) => {
  const reading = readCount(text);
  return reading.ok ? [reading.value.min, reading.value.max] : reading.key;
};

describe("a count", () => {
  it.each([
    ["", "fields.read.empty"],
    ["many", "fields.read.count"],
    ["a", "fields.read.count"],
    ["12 hats", "fields.read.count"],
    ["2.5", "fields.read.whole"],
    ["5–2", "fields.read.reversed"],
  ])("%j is refused with %s", (text, key) => {
    expect(boundsOf(text)).toBe(key);
  });

  it.each([
    ["12", 12, 12],
    ["twelve days", 12, 12],
    ["двенадцать дней", 12, 12],
    ["twenty-one", 21, 21],
    ["двое", 2, 2],
    ["2–5", 2, 5],
    ["from 2 to 5 times", 2, 5],
    ["от двух до пяти", 2, 5],
    ["more than 10", 11, null],
    ["более 10 дней", 11, null],
    ["less than 10", null, 9],
    ["at least four", 4, null],
    ["не менее 3", 3, null],
    ["up to 30", null, 30],
    ["до 30 суток", null, 30],
  ])("%j is from %s to %s", (text, min, max) => {
    expect(boundsOf(text)).toEqual([min, max]);
  });

  it("is never an error", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: "grapheme" }), (text) => {
        const reading = readCount(text);
        return reading.ok || reading.key.startsWith("fields.read.");
      }),
    );
  });
});

describe("one whole number", () => {
  const limits = { min: 14, max: 110 };

  it.each([
    ["2–5", "fields.read.exact"],
    ["more than 20", "fields.read.exact"],
    ["13", "fields.read.outside"],
    ["111", "fields.read.outside"],
  ])("%j is refused with %s", (text, key) => {
    expect(readWhole(text, limits)).toMatchObject({ ok: false, key });
  });

  it.each(["14", "40", "110", "сорок", "forty"])("%j is taken", (text) => {
    expect(readWhole(text, limits).ok).toBe(true);
  });
});
