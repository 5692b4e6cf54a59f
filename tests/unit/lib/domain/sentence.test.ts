import { describe, expect, it } from "vitest";
import { sentence, sentenceChain } from "@/lib/domain/sentence";

function aSentence(months: number | readonly [number, number] | null) {
  const [minMonths, maxMonths] = typeof months === "number" ? [months, months] : (months ?? []);
  return sentence.parse({
    id: "9999.s1",
    ruling: "9999.r1",
    ...(months === null ? {} : { term: { value: { minMonths, maxMonths, printed: null } } }),
  });
}

const changes = (...months: (number | readonly [number, number] | null)[]) =>
  sentenceChain(months.map(aSentence)).map((link) => link.changeMonths);

describe("a chain of sentences", () => {
  it("has no change where there is no sentence, or only one", () => {
    expect(changes()).toEqual([]);
    expect(changes(66)).toEqual([null]);
  });

  it("never computes a change from a term that is not exact", () => {
    expect(changes(66, [72, 84], 84, null, 60)).toEqual([null, null, null, null, null]);
  });

  it.each([
    ["a term that was raised", [66, 84], [null, 18]],
    ["a term that was lowered", [84, 66], [null, -18]],
    ["a term that stood", [36, 36], [null, 0]],
    ["three instances", [66, 84, 80], [null, 18, -4]],
  ])("gives the change of %s", (_what, months, expected) => {
    expect(changes(...months)).toEqual(expected);
  });
});
