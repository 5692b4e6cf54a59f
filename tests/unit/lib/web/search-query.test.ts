import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchParameters } from "@/lib/domain/public/search-query";
import { readFigureQuery } from "@/lib/web/figure-query";
import { oneParam } from "@/lib/web/one-param";
import { readSearchQuery } from "@/lib/web/search-query";

it("takes the first of several values and leaves out what is blank or malformed", () => {
  expect(oneParam({ q: ["a", "b"] }, "q")).toBe("a");
  expect(oneParam({ q: "  " }, "q")).toBeUndefined();
  expect(oneParam({ q: "a\u0000b" }, "q")).toBeUndefined();
  expect(oneParam({}, "q")).toBeUndefined();
});

it("reads only the choices that the ledger knows", () => {
  expect(readFigureQuery({ metric: "share", colour: "red", source: "" })).toEqual({
    metric: "share",
  });
});

describe("a search", () => {
  it("is never refused: what cannot be read is left out and named", () => {
    const { query, problems } = readSearchQuery({
      kind: "unheard-of",
      page: "-3",
      sort: "worst",
      article: "'; DROP",
      outcome: ["convicted", "hanged"],
      "term-from": "two",
      "decided-to": "2023-02-30",
    });
    expect(query).toMatchObject({ kind: null, page: 1, sort: "best" });
    expect(query.filters).toEqual({
      facets: { outcome: ["convicted"] },
      months: null,
      absence: null,
      decided: null,
    });
    expect(problems.map(({ parameter }) => parameter)).toEqual([
      "kind",
      "article",
      "outcome",
      "term-from",
      "decided-to",
      "sort",
      "page",
    ]);
  });

  it("reads words, kind, order, page and whether it was quiet", () => {
    const read = readSearchQuery({
      q: " отказ ",
      kind: "law",
      sort: "term",
      page: "2",
      quiet: "1",
    });
    expect(read.query).toMatchObject({ q: "отказ", kind: "law", sort: "term", page: 2 });
    expect([read.quiet, read.problems]).toEqual([true, []]);
  });

  it("reads several values of a facet, each once, unknown among them", () => {
    const { query } = readSearchQuery({ part: ["337(5)", "337(5)", "332(2.1)", "unknown"] });
    expect(query.filters.facets).toEqual({ part: ["337(5)", "332(2.1)", "unknown"] });
  });

  it.each([
    ["2023", "2023", 20230101, 20231231],
    ["2023-02", "2024-02", 20230201, 20240229],
    ["2023-05-31", "2023-05-31", 20230531, 20230531],
    ["31.05.2023", "1.6.2023", 20230531, 20230601],
    ["05.2023", "6.2023", 20230501, 20230630],
  ])("takes %s to %s for its first and its last day", (from, to, first, last) => {
    const { query } = readSearchQuery({ "decided-from": from, "decided-to": to });
    expect(query.filters.decided).toEqual({ from: first, to: last });
  });

  it.each(["2023-13", "2023-02-30", "31.02.2023", "1789-07-14", "20230531", "-1"])(
    "names a day that it cannot read: %s",
    (typed) => {
      const { query, problems } = readSearchQuery({ "decided-from": typed });
      expect(query.filters.decided).toBeNull();
      expect(problems).toEqual([{ parameter: "decided-from", problem: "malformed" }]);
    },
  );

  it("names a range that ends before it begins", () => {
    const { query, problems } = readSearchQuery({ "term-from": "48", "term-to": "12" });
    expect(query.filters.months).toBeNull();
    expect(problems).toEqual([{ parameter: "term-from", problem: "reversed" }]);
  });

  it.each(["-1", "1.5", "1e3", "421", "９", "99999999999"])("takes %s for no term", (typed) => {
    expect(readSearchQuery({ "term-from": typed }).problems).toHaveLength(1);
  });

  it("hands on no control, no turning of the text, no half of a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (q) => {
        const read = readSearchQuery({ q }).query.q;
        expect(read).not.toMatch(/\p{C}/u);
        expect(read.length).toBeLessThanOrEqual(600);
      }),
    );
  });

  it("is read from its own parameters as it was", () => {
    const { query } = readSearchQuery({
      q: "a b",
      kind: "case",
      part: ["337(5)", "332(2.1)"],
      court: "77GV0020",
      year: ["2023", "unknown"],
      "term-from": "12",
      "absence-to": "40",
      "decided-from": "2023",
      sort: "decided",
      page: "3",
    });
    const again: Record<string, string[]> = {};
    for (const [name, value] of searchParameters(query))
      again[name] = [...(again[name] ?? []), value];
    expect(readSearchQuery(again)).toEqual({ query, quiet: false, problems: [] });
  });
});
