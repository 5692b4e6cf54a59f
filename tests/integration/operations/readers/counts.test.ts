import { describe, expect, it } from "vitest";
import { languages } from "@/lib/domain/language";
import type { CaseListView, CaseQuery, FigureListView } from "@/lib/domain/public/views";
import { facetNames } from "@/lib/domain/public/views";
import { listAddresses } from "@/lib/operations/readers/list-addresses";
import { listCases } from "@/lib/operations/readers/list-cases";
import { listCourts } from "@/lib/operations/readers/list-courts";
import { listFigures } from "@/lib/operations/readers/list-figures";
import { listLaw } from "@/lib/operations/readers/list-law";
import { listSources } from "@/lib/operations/readers/list-sources";
import { showCourt } from "@/lib/operations/readers/show-court";
import { showHome } from "@/lib/operations/readers/show-home";
import { viewOf } from "@/tests/integration/setup/answers";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { allCases } from "@/tests/integration/setup/every-reader";

const { databaseUrl } = await aCasebook();

const ask = async (query: Partial<CaseQuery>): Promise<CaseListView> =>
  viewOf(await listCases("en", { ...allCases, ...query }));

describe.each(facetNames)("the facet %s", (name) => {
  it("promises for each value as many cases as choosing it shows", async () => {
    const { facets, total } = await ask({});
    const values = facets.find((facet) => facet.name === name)?.values ?? [];
    expect(values.length).toBeGreaterThan(0);
    for (const { value, count } of values) {
      const chosen = await ask({ chosen: { [name]: value } });
      expect(chosen.total, value).toBe(count);
      expect(chosen.total).toBeLessThanOrEqual(total);
    }
  });

  it("counts every case at least once: those of which it is not known as unknown", async () => {
    const { facets, total } = await ask({});
    const counts = facets.find((facet) => facet.name === name)?.values.map(({ count }) => count);
    expect(counts?.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(total);
  });
});

describe("cases", () => {
  it("are narrowed down by two facets as promised by the first", async () => {
    const { facets } = await ask({ chosen: { article: "337" } });
    for (const { name, values } of facets)
      for (const { value, count } of values) {
        if (name === "article") continue;
        const { total } = await ask({ chosen: { article: "337", [name]: value } });
        expect(total, `${name} ${value}`).toBe(count);
      }
  });

  it("are counted apart where one publisher alone tells of them", async () => {
    const { told } = await ask({});
    const { told: chosen } = await ask({ chosen: { article: "332" } });
    const apart = async (query: Partial<CaseQuery>) => {
      const { pages } = await ask(query);
      const lists = await Promise.all(
        Array.from({ length: pages }, (_, at) => ask({ ...query, page: at + 1 })),
      );
      const tellers = lists.flatMap(({ cards }) => cards.map(({ toldBy }) => toldBy));
      return {
        byOne: tellers.filter((n) => n === 1).length,
        byNone: tellers.filter((n) => n === 0).length,
      };
    };
    expect(told).toEqual(await apart({}));
    expect(chosen).toEqual(await apart({ chosen: { article: "332" } }));
    expect(told.byOne).toBeGreaterThan(0);
  });

  it("stand on their pages once each, in every order", async () => {
    for (const sort of ["newest", "title", "term", "decided"] as const) {
      const { pages, total } = await ask({ sort });
      const shown: string[] = [];
      for (let page = 1; page <= pages; page++)
        shown.push(...(await ask({ sort, page })).cards.map((card) => card.number));
      expect(shown.length, sort).toBe(total);
      expect(new Set(shown).size, sort).toBe(total);
    }
  });

  it("have nothing behind the last page but the last page again", async () => {
    const beyond = await ask({ page: 99 });
    expect(beyond).toEqual(await ask({ page: beyond.pages }));
    expect(beyond.cards.length).toBeGreaterThan(0);
  });

  it.each(["' OR 1=1 --", "\\", "%", "337' UNION SELECT", "x".repeat(10_000)])(
    "are none for a value that there is not: %j",
    async (value) => {
      expect(await ask({ chosen: { article: value } })).toMatchObject({ total: 0, cards: [] });
    },
  );
});

describe("figures", () => {
  const list = async (query: FigureListView["query"]) => viewOf(await listFigures("ru", query));

  it("are as many under each value as promised", async () => {
    const { facets, total } = await list({});
    expect(total).toBe(89);
    for (const { name, values } of facets)
      for (const { value, count } of values)
        expect((await list({ [name]: value })).figures.length, `${name} ${value}`).toBe(count);
  });
});

describe("what the pages count", () => {
  it("on the home page agrees with the tables", async () => {
    const { counts, articles, outcomes } = viewOf(await showHome("en"));
    expect(counts).toMatchObject({ cases: 28, figures: 89, discrepancies: 42, sources: 5 });
    expect(counts.withKnownTerm).toBeLessThanOrEqual(counts.sentenced);
    expect(counts.sentenced).toBeLessThanOrEqual(counts.defendants);
    expect(outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(28);
    expect(articles.find(({ value }) => value === "337")?.count).toBe(
      (await ask({ chosen: { article: "337" } })).total,
    );
  });

  it("of the law agrees with the list of cases", async () => {
    for (const { number, cases } of viewOf(await listLaw()).articles)
      expect((await ask({ chosen: { article: number } })).total, number).toBe(cases);
  });

  it("of courts agrees with their pages, and names all 120 once", async () => {
    const { districts, others, total } = viewOf(await listCourts("en"));
    const rows = [...districts.flatMap(({ court, courts }) => [court, ...courts]), ...others];
    expect([total, rows.length, new Set(rows.map((row) => row.code)).size]).toEqual([
      120, 120, 120,
    ]);
    for (const { code, cases } of rows.filter((row) => row.cases > 0))
      expect(viewOf(await showCourt("en", code)).casesHere.length, code).toBe(cases);
  });

  it("of sources agrees with the quotations that there are", async () => {
    const { sources } = viewOf(await listSources("en"));
    const cases =
      "SELECT count(DISTINCT used_id)::int FROM published.quotation WHERE used_kind = 'case' AND source_id = $1";
    for (const source of sources)
      expect(await valuesOf(databaseUrl, cases, [source.id])).toEqual([source.cases]);
  });

  it("is the same in both languages", async () => {
    const [en, ru] = await Promise.all(languages.map(async (lang) => viewOf(await showHome(lang))));
    expect(en?.counts).toEqual(ru?.counts);
  });
});

it("lists every address once, and no case by more than its present address", async () => {
  const paths = viewOf(await listAddresses()).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => /^\/cases\/\d/.test(path)).length).toBe(28);
  expect(paths.filter((path) => path.startsWith("/courts/")).length).toBe(120);
});
