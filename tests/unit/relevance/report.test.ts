import { describe, expect, it } from "vitest";
import type { JudgedQueries } from "@/tests/fixtures/relevance/judged";
import { meansOf, measure, report } from "@/tests/fixtures/relevance/report";

const queries: Partial<JudgedQueries> = {
  names: [["invented", { 3: [1] }, "a name"]],
  nothing: [["nobody", {}, "no such name"]],
};
const answers: Record<string, number[]> = { invented: [2, 1], nobody: [] };
const measured = await measure("English", queries, async (query) => answers[query] ?? []);

describe("the report on an engine", () => {
  it("measures every query", () => {
    expect(measured.map(({ query, recall }) => [query, recall])).toEqual([
      ["invented", 1],
      ["nobody", 1],
    ]);
    expect(meansOf(measured).ndcg).toBeCloseTo((1 / Math.log2(3) + 1) / 2);
  });

  it("has a line for each language and kind, and the worst queries with what they found", () => {
    const lines = report("an engine", measured).split("\n");
    expect(lines[0]).toContain("an engine: 2 queries");
    for (const group of ["all", "English (2)", "names (1)", "nothing (1)", "invented"])
      expect(lines.some((line) => line.startsWith(`  ${group} `))).toBe(true);
    expect(lines.at(-1)).toMatch(/found 2 1$/);
  });

  it("calls no query the worst that is answered as well as can be", () => {
    expect(report("an engine", measured)).not.toMatch(/nobody/);
  });
});
