import { describe, expect, it } from "vitest";
import { english } from "@/tests/fixtures/relevance/en";
import { type Judged, type JudgedQueries, queryKinds } from "@/tests/fixtures/relevance/judged";
import { russian } from "@/tests/fixtures/relevance/ru";
import { shippedCasebook } from "@/tests/fixtures/shipped-casebook";

const { entries } = await shippedCasebook();
const known = new Set(entries.map((entry) => Number(entry.number)));
const all = (queries: JudgedQueries): readonly Judged[] => Object.values(queries).flat();

describe.each([
  ["Russian", russian],
  ["English", english],
])("the judged queries in %s", (_language, queries) => {
  it("are more than a hundred, each asked once", () => {
    const asked = all(queries).map(([query]) => query);
    expect(asked.length).toBeGreaterThan(100);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("stand under every kind of query", () => {
    expect(queryKinds.filter((kind) => queries[kind].length === 0)).toEqual([]);
  });

  it("name cases that there are, each with one grade", () => {
    for (const [query, grades] of all(queries)) {
      const numbers = Object.values(grades).flat();
      expect(new Set(numbers).size, query).toBe(numbers.length);
      expect(
        numbers.filter((number) => !known.has(number)),
        query,
      ).toEqual([]);
    }
  });

  it("say why", () => {
    expect(all(queries).filter(([, , because]) => because.length < 4)).toEqual([]);
  });

  it("expect something, but for those of the last kind", () => {
    const barren = queryKinds.filter((kind) =>
      queries[kind].some(([, grades]) => Object.values(grades).flat().length === 0),
    );
    expect(barren).toEqual(["nothing"]);
  });
});
