import { describe, expect, it } from "vitest";
import { noFilters, type SearchQuery } from "@/lib/domain/public/search-query";
import type { SearchView } from "@/lib/domain/public/search-view";
import type { FacetName } from "@/lib/domain/public/views";
import { listCases } from "@/lib/operations/readers/list-cases";
import { searchPublished } from "@/lib/operations/readers/search-published";
import { aCaseQuery } from "@/tests/fixtures/case-cards";
import { aSearchQuery } from "@/tests/fixtures/search-view";
import { viewOf } from "@/tests/integration/setup/answers";
import { aCasebook } from "@/tests/integration/setup/casebook";

await aCasebook();

async function search(of: Partial<SearchQuery>): Promise<SearchView> {
  return viewOf(await searchPublished("en", aSearchQuery({ q: "", ...of })));
}

const chosen = (facets: Partial<Record<FacetName, string[]>>) => ({ ...noFilters, facets });
const cardsOf = ({ groups }: SearchView) =>
  groups.flatMap(({ hits }) => hits.flatMap(({ card }) => (card ? [card] : [])));
const valuesOf = ({ facets }: SearchView, name: FacetName) =>
  facets.find((facet) => facet.name === name)?.values ?? [];
const count = (view: SearchView, name: FacetName, value: string) =>
  valuesOf(view, name).find((one) => one.value === value)?.count ?? 0;

describe("before anything is asked", () => {
  it("nothing is found, but every choice is counted over the whole casebook", async () => {
    const view = await search({});
    expect([view.total, view.groups, view.outcome]).toEqual([0, [], null]);
    const listed = viewOf(await listCases("en", aCaseQuery()));
    for (const { name, values } of listed.facets)
      expect(valuesOf(view, name).map(({ value, count: n }) => [value, n])).toEqual(
        values.map((one) => [one.value, one.count]),
      );
  });
});

describe("a choice without words", () => {
  it("finds the cases that the list finds", async () => {
    const view = await search({ filters: chosen({ article: ["337"] }) });
    const listed = viewOf(await listCases("en", aCaseQuery({ chosen: { article: "337" } })));
    expect(view.counts.case).toBe(listed.total);
    expect(view.total).toBe(listed.total);
  });

  it("widens by several values of a facet and narrows by several facets", async () => {
    const [one, other] = [
      await search({ filters: chosen({ article: ["337"] }) }),
      await search({ filters: chosen({ article: ["338"] }) }),
    ];
    const either = await search({ filters: chosen({ article: ["337", "338"] }) });
    expect(either.total).toBeGreaterThan(Math.max(one.total, other.total));
    expect(either.total).toBeLessThanOrEqual(one.total + other.total);
    const both = await search({ filters: chosen({ article: ["337"], suspended: ["real"] }) });
    expect(both.total).toBe(count(one, "suspended", "real"));
  });

  it("counts another value of its facet as if it were chosen alone", async () => {
    const view = await search({ filters: chosen({ article: ["337"] }) });
    const alone = await search({ filters: chosen({ article: ["338"] }) });
    expect(count(view, "article", "338")).toBe(alone.total);
  });

  it("takes unknown for a value like every other", async () => {
    const all = await search({});
    const unknown = await search({ filters: chosen({ court: ["unknown"] }) });
    expect(unknown.total).toBe(count(all, "court", "unknown"));
    expect(unknown.total).toBeGreaterThan(0);
    expect(cardsOf(unknown).flatMap((card) => card.courts)).toEqual([]);
  });

  it("leaves a chosen value in its place even where nothing has it", async () => {
    const view = await search({ filters: chosen({ year: ["1999"] }) });
    expect(view.total).toBe(0);
    expect(valuesOf(view, "year").find(({ value }) => value === "1999")).toMatchObject({
      count: 0,
      chosen: true,
    });
  });
});

describe("a range", () => {
  it("keeps only cases whose term may lie in it, and none of which nothing is known", async () => {
    const view = await search({ filters: { ...noFilters, months: { from: 60, to: 84 } } });
    expect(view.total).toBeGreaterThan(0);
    for (const { terms, slug } of cardsOf(view)) {
      const greatest = Math.max(...terms.map(({ term }) => term.maxMonths ?? Infinity));
      const least = Math.min(...terms.map(({ term }) => term.minMonths ?? 0));
      expect(greatest, slug).toBeGreaterThanOrEqual(60);
      expect(least, slug).toBeLessThanOrEqual(84);
    }
  });

  it("of days keeps only cases that may have been decided in it", async () => {
    const view = await search({
      filters: { ...noFilters, decided: { from: 20230101, to: 20231231 } },
    });
    expect(view.total).toBeGreaterThan(0);
    const wider = await search({
      filters: { ...noFilters, decided: { from: 20220101, to: null } },
    });
    expect(wider.total).toBeGreaterThanOrEqual(view.total);
  });

  it("of absence finds cases in which the days are known", async () => {
    const view = await search({ filters: { ...noFilters, absence: { from: 31, to: null } } });
    const all = await search({ filters: { ...noFilters, absence: { from: 0, to: null } } });
    expect(view.total).toBeGreaterThan(0);
    expect(view.total).toBeLessThan(all.total);
    expect(all.total).toBeLessThan(28);
  });
});

describe("the order", () => {
  it("by term puts the longest first", async () => {
    const view = await search({ filters: chosen({ outcome: ["convicted"] }), sort: "term" });
    const longest = cardsOf(view).map(({ terms }) =>
      Math.max(-1, ...terms.map(({ term }) => term.maxMonths ?? term.minMonths ?? -1)),
    );
    expect(longest).toEqual([...longest].sort((a, b) => b - a));
  });

  it("has every case once over all pages, whatever the order", async () => {
    for (const sort of ["best", "newest", "decided", "term"] as const) {
      const first = await search({ q: "soldier", kind: "case", sort });
      const slugs: string[] = [];
      for (let page = 1; page <= first.pages; page++)
        slugs.push(
          ...cardsOf(await search({ q: "soldier", kind: "case", sort, page })).map((c) => c.slug),
        );
      expect(new Set(slugs).size, sort).toBe(first.total);
      expect(slugs.length, sort).toBe(first.total);
    }
  });

  it("of pages ends with the last: beyond it the last one is shown", async () => {
    const view = await search({ q: "soldier", kind: "case", page: 900 });
    expect(view.query.page).toBe(view.pages);
    expect(cardsOf(view).length).toBeGreaterThan(0);
  });
});

describe("everything at once", () => {
  it("shows cases in full and of other kinds the best, with how many there are", async () => {
    const view = await search({ q: "337" });
    expect(view.groups[0]?.kind).toBe("case");
    for (const { kind, hits, total } of view.groups) {
      expect(total, kind).toBe(view.counts[kind]);
      if (kind !== "case") expect(hits.length, kind).toBeLessThanOrEqual(3);
    }
  });

  it("leaves everything but cases out where the cases are narrowed down", async () => {
    const view = await search({ q: "337", filters: chosen({ outcome: ["convicted"] }) });
    expect(view.groups.map(({ kind }) => kind)).toEqual(["case"]);
    expect(view.total).toBe(view.counts.case);
  });

  it("goes through all courts by pages", async () => {
    const first = await search({ q: "суд", kind: "court" });
    const addresses = new Set<string>();
    for (let page = 1; page <= first.pages; page++)
      for (const { hits } of (await search({ q: "суд", kind: "court", page })).groups)
        for (const { address } of hits) addresses.add(address);
    expect(addresses.size).toBe(first.total);
    expect(first.total).toBeGreaterThan(20);
  });
});

describe("the outcome of what is found", () => {
  it("counts everybody in the cases that fit, on whatever page they stand", async () => {
    const view = await search({ q: "soldier", kind: "case" });
    const { counts, untold } = view.outcome ?? { counts: { cases: 0 }, untold: 0 };
    expect(counts.cases + untold).toBe(view.total);
    expect(counts.cases).toBeGreaterThan(0);
    const last = await search({ q: "soldier", kind: "case", page: view.pages });
    expect(last.outcome).toEqual(view.outcome);
  });

  it("gives no median under five known terms", async () => {
    const view = await search({ q: "Vasilets", kind: "case" });
    expect(view.outcome?.terms.numbers).toBeNull();
  });
});
