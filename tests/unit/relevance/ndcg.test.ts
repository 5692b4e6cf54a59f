import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Grades, mean, ndcg, recall } from "@/tests/fixtures/relevance/ndcg";

const grades: Grades = { 3: [1], 2: [2], 1: [3] };

describe("ndcg", () => {
  it("is 1 for the best order, and for it alone", () => {
    expect(ndcg([1, 2, 3], grades)).toBe(1);
    expect(ndcg([2, 1, 3], grades)).toBeLessThan(1);
  });

  it("is what the formula says by hand", () => {
    const ideal = 7 + 3 / Math.log2(3) + 1 / 2;
    expect(ndcg([9, 1, 8, 2], grades)).toBeCloseTo((7 / Math.log2(3) + 3 / Math.log2(5)) / ideal);
  });

  it("is 0 where nothing right is found, and counts a case found twice once", () => {
    expect(ndcg([8, 9], grades)).toBe(0);
    expect(ndcg([], grades)).toBe(0);
    expect(ndcg([1, 1, 1], { 3: [1] })).toBe(1);
  });

  it("reads ten answers and no more", () => {
    expect(ndcg([11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 1], { 3: [1] })).toBe(0);
  });

  it("never leaves 0 to 1, and never falls by a case appended", () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 12 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 28 }), (found, next) => {
        const [before, after] = [ndcg(found, grades), ndcg([...found, next], grades)];
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe("recall", () => {
  it("is the share of what is wanted; a case that only touches the question is not", () => {
    expect(recall([1, 9, 3], grades)).toBe(0.5);
    expect(recall([9, 2, 1], grades)).toBe(1);
    expect(recall([], { 1: [3] })).toBe(1);
  });

  it("asks no more of a list than it holds", () => {
    const twelve = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(recall(twelve, { 3: twelve })).toBe(1);
  });
});

it("calls nothing right where nothing should be found, and anything wrong", () => {
  expect([ndcg([], {}), recall([], {})]).toEqual([1, 1]);
  expect([ndcg([1], {}), recall([1], {})]).toEqual([0, 0]);
});

it("means what it says", () => {
  expect(mean([1, 0.5, 0])).toBe(0.5);
});
