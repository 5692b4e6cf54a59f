import fc from "fast-check";
import { expect, it } from "vitest";
import { between, seededRandom, weighted } from "@/lib/domain/records/random";

it("chooses nothing where there is nothing to choose from", () => {
  expect(() => weighted(seededRandom(1), [])).toThrow(RangeError);
});

it("gives the same numbers from the same seed, all from 0 up to 1", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const [one, other] = [seededRandom(seed), seededRandom(seed)];
      return Array.from({ length: 20 }, () => [one(), other()] as const).every(
        ([a = 1, b]) => a === b && a >= 0 && a < 1,
      );
    }),
  );
});

it("takes whole numbers between two bounds, both included", () => {
  const random = seededRandom(1);
  const taken = new Set(Array.from({ length: 200 }, () => between(random, 2, 4)));
  expect([...taken].sort()).toEqual([2, 3, 4]);
});

it("takes what weighs more more often, and what weighs nothing never", () => {
  const random = seededRandom(1);
  const values = [
    ["a", 9],
    ["b", 1],
    ["c", 0],
  ] as const;
  const taken = Array.from({ length: 1_000 }, () => weighted(random, values));
  const count = (value: string) => taken.filter((one) => one === value).length;
  expect([count("a") > 850, count("b") > 50, count("c")]).toEqual([true, true, 0]);
});
