import { describe, expect, it } from "vitest";
import { z } from "zod";
import { publishedClient } from "@/lib/data/clients";
import type { CaseFilters, Range } from "@/lib/domain/public/search-attributes";
import { facetNames } from "@/lib/domain/public/views";
import { understandQuery } from "@/lib/operations/readers/understand-query";
import { postgresEngine } from "@/lib/search/postgres/postgres-engine";
import { aQuery, aSearchAsk } from "@/tests/fixtures/a-search-ask";
import { aCasebook } from "@/tests/integration/setup/casebook";

await aCasebook();

const span = z.object({ from: z.number(), to: z.number() }).nullable();
const attributes = z.object({
  facets: z.record(z.string(), z.array(z.string())),
  months: span,
  absence: span,
  decided: span,
  published: z.number(),
});
const rows = await publishedClient().searchDocument.findMany({
  where: { kind: "case", lang: "en" },
  orderBy: { id: "asc" },
});
const cases = rows.map(({ id, attributes: found }) => ({ id, ...attributes.parse(found) }));

const open: CaseFilters = { facets: {}, months: null, absence: null, decided: null };
const find = (filters: Partial<CaseFilters>) =>
  postgresEngine.find(
    aSearchAsk({ filters: { ...open, ...filters }, sort: "newest", perPage: 100 }),
  );

function overlaps(value: z.infer<typeof span>, { from, to }: Range): boolean {
  return value !== null && value.from <= (to ?? Infinity) && value.to >= (from ?? -Infinity);
}

describe("the cases of the casebook", () => {
  it("are all found by no filter, in either language", async () => {
    expect((await find({})).hits.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
  });

  it.each(facetNames)("are filtered by %s as a plain look at them tells", async (name) => {
    const values = [...new Set(cases.flatMap(({ facets }) => facets[name] ?? []))];
    expect(values.length).toBeGreaterThan(0);
    for (const chosen of [...values.map((value) => [value]), values.slice(0, 2)]) {
      const expected = cases.filter(({ facets }) =>
        facets[name]?.some((value) => chosen.includes(value)),
      );
      const { hits, total, facets, counts } = await find({ facets: { [name]: chosen } });
      expect(hits.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      expect([total, counts]).toEqual([expected.length, { case: expected.length }]);
      for (const [value, count] of Object.entries(facets.outcome))
        expect(expected.filter((one) => one.facets.outcome?.includes(value)).length).toBe(count);
    }
  });

  const ranges: Range[] = [
    { from: null, to: null },
    { from: 0, to: 24 },
    { from: 30, to: null },
    { from: null, to: 60 },
    { from: 36, to: 36 },
    { from: 20230101, to: 20231231 },
    { from: 90, to: 10 },
  ];
  it.each(["months", "absence", "decided"] as const)(
    "are filtered by ranges of %s as a plain look at them tells",
    async (name) => {
      for (const range of ranges) {
        const isOpen = range.from === null && range.to === null;
        const expected = cases.filter((one) => isOpen || overlaps(one[name], range));
        const { hits } = await find({ [name]: range });
        expect(hits.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }
    },
  );

  it("are counted by facet whatever kind is asked for, and figures never are", async () => {
    const query = await understandQuery("337");
    const all = await postgresEngine.find(aSearchAsk({ query }));
    const figures = await postgresEngine.find(aSearchAsk({ query, kind: "figure" }));
    expect(figures.facets).toEqual(all.facets);
    expect(figures.counts).toEqual(all.counts);
    expect(figures.total).toBe(all.counts.figure);
    const counted = Object.values(all.facets.outcome).reduce((sum, n) => sum + n, 0);
    expect(counted).toBe(all.counts.case);
  });
});

describe("every defendant whom the casebook names", () => {
  const named = rows.filter(({ nameTerms }) => nameTerms !== "");

  it.each(["en", "ru"] as const)("is found by the title of the case in %s", async (lang) => {
    const titles = await publishedClient().searchDocument.findMany({
      where: { kind: "case", lang, id: { in: named.map(({ id }) => id) } },
    });
    for (const { id, title } of titles) {
      const query = await understandQuery(title);
      for (const asked of ["en", "ru"] as const) {
        const { hits } = await postgresEngine.find(
          aSearchAsk({ query, lang: asked, kind: "case" }),
        );
        expect(hits[0]?.id, title).toBe(id);
      }
    }
  });
});

it.each([
  [
    "terms",
    aQuery({ asked: [{ shown: "", kind: "word", terms: ["') | 'a", "a:*", "!a", "\\"] }] }),
  ],
  ["phrases", aQuery({ text: "x", phrases: [["' <-> 'a", "&"]] })],
  ["refusals", aQuery({ text: "x", refused: ["') | !('a"] })],
  [
    "five thousand terms",
    aQuery({ asked: [{ shown: "", kind: "word", terms: Array(5000).fill("p337") }] }),
  ],
])("hostile %s are answered", async (_what, query) => {
  const { total } = await postgresEngine.find(aSearchAsk({ query }));
  expect(total).toBeGreaterThanOrEqual(0);
});
