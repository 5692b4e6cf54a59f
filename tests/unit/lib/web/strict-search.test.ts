import { describe, expect, it } from "vitest";
import { readStrictSearch } from "@/lib/web/strict-search";

const read = (query: string) => readStrictSearch(new URLSearchParams(query));

describe("a search by a program", () => {
  it.each([
    ["sort", "salt"],
    ["kind", "person"],
  ])("is told the values that there are: %s=%s", (name, value) => {
    const [problem] = read(`${name}=${value}`).problems;
    expect(problem).toMatchObject({ parameter: name, problem: "malformed" });
    expect(problem?.allowed?.length).toBeGreaterThan(1);
  });

  it("may give a facet several times", () => {
    expect(read("year=2022&year=2023").problems).toEqual([]);
  });

  it("is read as one by a person is", () => {
    const { lang, query, problems } = read("lang=ru&q=отказ&outcome=unknown&term-to=24");
    expect([lang, query.q, problems]).toEqual(["ru", "отказ", []]);
    expect(query.filters.facets.outcome).toEqual(["unknown"]);
    expect(query.filters.months).toEqual({ from: null, to: 24 });
  });
});
