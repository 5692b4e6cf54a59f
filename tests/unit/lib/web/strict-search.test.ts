import { describe, expect, it } from "vitest";
import { readStrictSearch } from "@/lib/web/strict-search";

const read = (query: string) => readStrictSearch(new URLSearchParams(query));

describe("a search by a program", () => {
  it.each(["salt", "source_contact", "__proto__", "constructor", "sort[]", "filter"])(
    "is told of a parameter that there is not: %s",
    (name) => {
      const { problems } = read(`q=x&${name}=1`);
      expect(problems).toMatchObject([{ parameter: name, problem: "unknown" }]);
      expect(problems[0]?.allowed).toContain("term-from");
    },
  );

  it.each([
    ["sort", "salt"],
    ["kind", "person"],
    ["lang", "uk"],
  ])("is told the values that there are: %s=%s", (name, value) => {
    const [problem] = read(`${name}=${value}`).problems;
    expect(problem).toMatchObject({ parameter: name, problem: "malformed" });
    expect(problem?.allowed?.length).toBeGreaterThan(1);
  });

  it("may give a facet several times, and anything else once", () => {
    expect(read("year=2022&year=2023").problems).toEqual([]);
    expect(read("q=a&q=b").problems).toMatchObject([{ parameter: "q" }]);
  });

  it("is read as one by a person is", () => {
    const { lang, query, problems } = read("lang=ru&q=отказ&outcome=unknown&term-to=24");
    expect([lang, query.q, problems]).toEqual(["ru", "отказ", []]);
    expect(query.filters.facets.outcome).toEqual(["unknown"]);
    expect(query.filters.months).toEqual({ from: null, to: 24 });
  });
});
