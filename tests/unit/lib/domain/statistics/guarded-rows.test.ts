import { describe, expect, it } from "vitest";
import { guardedRows } from "@/lib/domain/statistics/guarded-rows";
import { suppressed } from "@/lib/domain/statistics/suppression";

const rowsOf = (counts: Record<string, number>) =>
  guardedRows(
    Object.entries(counts).map(([code, n]) => ({ code, count: { cases: n, people: n } })),
  );

describe("the rows of one total", () => {
  it("name nothing of a few people: one name beside a total of three would tell of three", () => {
    expect(rowsOf({ terminated: 3 })).toEqual([]);
    expect(rowsOf({ terminated: 1, verdict: 1 })).toEqual([]);
  });

  it("are named where more people are told of, though all numbers are hidden", () => {
    expect(rowsOf({ verdict: 40, terminated: 3 }).map(({ people }) => people)).toEqual([
      suppressed,
      suppressed,
    ]);
  });

  it("stand largest first, those of nobody left out, the hidden ones by their names alone", () => {
    expect(rowsOf({ changed: 0, quashed: 2, terminated: 20, upheld: 4, verdict: 90 })).toEqual([
      { code: "verdict", cases: 90, people: 90 },
      { code: "terminated", cases: 20, people: 20 },
      { code: "quashed", cases: suppressed, people: suppressed },
      { code: "upheld", cases: suppressed, people: suppressed },
    ]);
  });
});
