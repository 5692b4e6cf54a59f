import { describe, expect, it } from "vitest";
import {
  asksForSomething,
  hasFilters,
  noFilters,
  searchParameterNames,
  searchParameters,
  withoutRange,
  withoutValue,
} from "@/lib/domain/public/search-query";
import { aSearchQuery } from "@/tests/fixtures/search-view";

const filters = {
  facets: { article: ["337"], outcome: ["convicted", "unknown"] },
  months: { from: null, to: 24 },
  absence: { from: 30, to: 60 },
  decided: { from: 20230101, to: null },
};

describe("the parameters of a search", () => {
  it("stand in canonical order and leave out what is usual", () => {
    const query = aSearchQuery({ q: "x", kind: "case", filters, sort: "term", page: 3 });
    const names = searchParameters(query).map(([name]) => name);
    const order = names.map((name) => searchParameterNames.indexOf(name));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(searchParameters(aSearchQuery({ q: "" }))).toEqual([]);
  });

  it("write a day as a calendar does and a number as it is", () => {
    expect(searchParameters(aSearchQuery({ q: "", filters }))).toEqual([
      ["article", "337"],
      ["outcome", "convicted"],
      ["outcome", "unknown"],
      ["term-to", "24"],
      ["absence-from", "30"],
      ["absence-to", "60"],
      ["decided-from", "2023-01-01"],
    ]);
  });
});

describe("taking back a choice", () => {
  const query = aSearchQuery({ filters, page: 4 });

  it("leaves the other values of a facet and begins at the first page", () => {
    const left = withoutValue(query, "outcome", "unknown");
    expect(left.filters.facets.outcome).toEqual(["convicted"]);
    expect(left.page).toBe(1);
  });

  it("leaves no empty facet and no empty range behind", () => {
    const one = withoutValue(withoutValue(query, "outcome", "unknown"), "outcome", "convicted");
    const bare = ["months", "absence", "decided"] as const;
    const none = bare.reduce(withoutRange, withoutValue(one, "article", "337"));
    expect(none.filters).toEqual(noFilters);
    expect(hasFilters(none.filters)).toBe(false);
  });
});

it.each([
  ["nothing", aSearchQuery({ q: "" }), false],
  ["words", aSearchQuery({ q: "x" }), true],
  ["a choice alone", aSearchQuery({ q: "", filters }), true],
  ["an order alone", aSearchQuery({ q: "", sort: "term" }), false],
])("%s asks for something: %s", (_what, query, expected) => {
  expect(asksForSomething(query)).toBe(expected);
});
