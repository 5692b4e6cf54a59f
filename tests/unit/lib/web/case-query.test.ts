import { describe, expect, it } from "vitest";
import { caseQueryProblems, readCaseQuery } from "@/lib/web/case-query";

describe("the choice among the cases", () => {
  it("is the usual one where nothing is chosen", () => {
    expect(readCaseQuery({})).toEqual({ chosen: {}, sort: "newest", page: 1, view: "cards" });
  });

  it("never refuses what it cannot understand", () => {
    expect(readCaseQuery({ sort: "sideways", page: "-3", view: "film", colour: "red" })).toEqual(
      readCaseQuery({}),
    );
  });

  it("leaves out an empty facet, as a form sends it", () => {
    expect(readCaseQuery({ article: "", court: " " }).chosen).toEqual({});
  });

  it("leaves out a facet with characters that no value has", () => {
    expect(readCaseQuery({ court: "a\u0000b" }).chosen).toEqual({});
    expect(readCaseQuery({ court: "x".repeat(81) }).chosen).toEqual({});
  });

  it("takes the first of several values", () => {
    expect(readCaseQuery({ article: ["337", "332"] }).chosen).toEqual({ article: "337" });
  });

  it("reads facets, order, page and view", () => {
    const query = readCaseQuery({
      article: "337",
      year: "2023",
      sort: "term",
      page: "2",
      view: "table",
    });
    expect(query).toEqual({
      chosen: { article: "337", year: "2023" },
      sort: "term",
      page: 2,
      view: "table",
    });
  });
});

describe("a program's question about cases", () => {
  const problems = (query: string) => {
    const given = new URLSearchParams(query);
    return caseQueryProblems(given, readCaseQuery(Object.fromEntries(given)));
  };

  it.each(["", "lang=ru", "article=337&page=2&sort=term&view=table", "sort="])(
    "is understood: %j",
    (query) => expect(problems(query)).toEqual([]),
  );

  it.each([
    "page=0",
    "page=2.5",
    "page=x",
    "sort=salt",
    "view=list",
    "salt=1",
    `year=${"9".repeat(90)}`,
  ])("is told of %s", (query) =>
    expect(problems(query)).toMatchObject([{ parameter: query.split("=")[0] }]),
  );
});
