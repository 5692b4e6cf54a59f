import { describe, expect, it } from "vitest";
import type { CaseFilters } from "@/lib/domain/public/search-attributes";
import type { SearchAsk, SearchEngine } from "@/lib/search/port";
import { aQuery, aSearchAsk, askedFor } from "@/tests/fixtures/a-search-ask";

const open: CaseFilters = { facets: {}, months: null, absence: null, decided: null };

/** What every engine promises, on the rows of `inventedRows`. */
export function keepsTheContract(name: string, engine: SearchEngine) {
  const idsOf = async (ask: Partial<SearchAsk>) =>
    (await engine.find(aSearchAsk(ask))).hits.map(({ id }) => id);
  const words = (...all: string[]) => aQuery({ asked: all.map((word) => askedFor(word)) });

  describe(`${name}: what is found`, () => {
    it("is what has the term, in the language of the pages", async () => {
      expect(await idsOf({ query: words("river") })).toHaveLength(3);
      expect(await idsOf({ query: words("казарма"), lang: "ru" })).toEqual(["9001", "9002"]);
      expect(await idsOf({ query: words("казарма") })).toEqual([]);
    });

    it("has a whole term, never its beginning or one that is like it", async () => {
      for (const term of ["barrack", "barracs", "p337x", "p33", "winterbarracks"])
        expect(await idsOf({ query: words(term) })).toEqual([]);
    });

    it("tells a part of an article from the article and from other parts", async () => {
      expect((await idsOf({ query: words("p337x5") })).toSorted()).toEqual(["9001", "9003"]);
      expect(await idsOf({ query: words("p332x2d1") })).toEqual(["9002"]);
      expect(await idsOf({ query: words("p332x2") })).toEqual([]);
    });

    it("has any term of what is asked for", async () => {
      const query = aQuery({ asked: [askedFor("csurrender", "cdesert")] });
      expect((await idsOf({ query })).toSorted()).toEqual(["9001", "9003"]);
    });

    it("meets anything that is asked for, and comes first where it meets more", async () => {
      const ids = await idsOf({ query: words("cawol", "csurrender", "forty") });
      expect(ids).toEqual(["9001", "9003"]);
    });

    it("comes before what meets less, also where the first thing asked for is not met", async () => {
      const ids = await idsOf({ query: words("forty", "river", "camp"), kind: "case" });
      expect(ids[0]).toBe("9003");
      expect(ids.toSorted()).toEqual(["9001", "9002", "9003"]);
    });

    it("comes first where a title has it, before a text", async () => {
      const [first] = await idsOf({ query: words("summer") });
      expect(first).toBe("9002");
      const ids = await idsOf({ query: words("winter"), kind: "case" });
      expect(ids).toEqual(["9001", "9002"]);
    });

    it("holds a phrase in its order, and in one place", async () => {
      const phrase = (...terms: string[]) => aQuery({ phrases: [terms] });
      expect(await idsOf({ query: phrase("winter", "barracks") })).toEqual(["9001"]);
      expect(await idsOf({ query: phrase("barracks", "winter") })).toEqual([]);
      expect(await idsOf({ query: phrase("the", "river"), kind: "case" })).toHaveLength(2);
    });

    it("holds every phrase, and any of the words beside them", async () => {
      const query = aQuery({
        phrases: [["the", "river"]],
        asked: [askedFor("kalibin"), askedFor("post")],
      });
      expect((await idsOf({ query })).toSorted()).toEqual(["9002", "src-river"]);
    });

    it("has no refused term", async () => {
      const query = aQuery({ asked: [askedFor("river")], refused: ["camp", "post"] });
      expect(await idsOf({ query })).toEqual(["9002"]);
    });

    it("is everything where nothing is asked for, the newest first", async () => {
      expect(await idsOf({ kind: "case" })).toEqual(["9001", "9002", "9003", "9004"]);
    });

    it("is nothing for a word that stands nowhere", async () => {
      const answer = await engine.find(aSearchAsk({ query: words("nowhere") }));
      expect(answer).toMatchObject({ hits: [], total: 0, counts: {} });
    });
  });

  describe(`${name}: a filter`, () => {
    const filtered = (filters: Partial<CaseFilters>) =>
      idsOf({ filters: { ...open, ...filters }, sort: "newest" });

    it("leaves only cases, even where it says nothing", async () => {
      expect(await filtered({})).toEqual(["9001", "9002", "9003", "9004"]);
    });

    it("widens with values and narrows with facets", async () => {
      expect(await filtered({ facets: { article: ["337", "332"] } })).toHaveLength(3);
      expect(await filtered({ facets: { article: ["337", "332"], region: ["south"] } })).toEqual([
        "9003",
      ]);
      expect(await filtered({ facets: { region: ["unknown"] } })).toEqual(["9004"]);
    });

    it("takes a range where it overlaps, and nothing of which nothing is known", async () => {
      expect(await filtered({ months: { from: 30, to: 59 } })).toEqual(["9002"]);
      expect(await filtered({ months: { from: 30, to: null } })).toEqual(["9001", "9002"]);
      expect(await filtered({ months: { from: null, to: 0 } })).toEqual([]);
      expect(await filtered({ absence: { from: 90, to: null } })).toEqual(["9003"]);
      expect(await filtered({ decided: { from: 20230301, to: 20230302 } })).toEqual(["9002"]);
    });

    it("takes no value for a piece of a question", async () => {
      for (const value of [
        'north" OR kind = "case',
        "north\\",
        "nor' --",
        "{}",
        "*",
        "north OR 1=1",
      ])
        expect(await filtered({ facets: { region: [value] } })).toEqual([]);
    });
  });

  describe(`${name}: an order`, () => {
    it("is that of days or terms, then of ids, and what is unknown comes last", async () => {
      const ordered = (sort: SearchAsk["sort"]) => idsOf({ sort, filters: open });
      expect(await ordered("newest")).toEqual(["9001", "9002", "9003", "9004"]);
      expect(await ordered("decided")).toEqual(["9001", "9002", "9003", "9004"]);
      expect(await ordered("term")).toEqual(["9001", "9002", "9003", "9004"]);
    });

    it("gives pages that never overlap and leave nothing out", async () => {
      for (const sort of ["best", "newest", "term"] as const) {
        const ask = { query: words("winter", "river", "barracks"), sort, perPage: 2 };
        const pages = await Promise.all([1, 2, 3].map((page) => idsOf({ ...ask, page })));
        const whole = await idsOf({ ...ask, perPage: 20 });
        expect(pages.flat()).toEqual(whole);
        expect(new Set(whole).size).toBe(5);
      }
    });
  });

  describe(`${name}: a count`, () => {
    it("is of each kind, whatever kind is asked for", async () => {
      const answer = await engine.find(aSearchAsk({ query: words("barracks"), kind: "case" }));
      expect(answer.counts).toEqual({ case: 2, figure: 1, source: 1 });
      expect(answer.total).toBe(2);
      const all = await engine.find(aSearchAsk({ query: words("barracks") }));
      expect(all.total).toBe(4);
    });

    it("is of the cases that fit, for each value of each facet", async () => {
      const { facets } = await engine.find(aSearchAsk({ query: words("river") }));
      expect(facets).toEqual({
        article: { "332": 1, "337": 1, "338": 1 },
        part: { "332(2.1)": 1, "337(5)": 1 },
        court: {},
        region: { north: 1, south: 1 },
        service: {},
        outcome: { suspended: 1, unknown: 1 },
        suspended: {},
        year: {},
      });
    });

    it("is the same on every page", async () => {
      const ask = { query: words("winter", "river"), perPage: 1 };
      const totals = await Promise.all(
        [1, 2, 9].map(async (page) => (await engine.find(aSearchAsk({ ...ask, page }))).total),
      );
      expect(totals).toEqual([5, 5, 5]);
    });
  });

  describe(`${name}: a hostile question`, () => {
    it.each([
      ['"', "' OR 1=1 --", "\\", "(", ")", "*", "%", "_", "&", "!", "a:*", "<->"],
      ["\u202e", "\u0000", "\ufeff", "--", "/*", "x".repeat(5000)],
    ])("of %j … finds nothing and breaks nothing", async (...terms) => {
      const asked = terms.map((term) => askedFor(term));
      expect((await idsOf({ query: aQuery({ asked }) })).length).toBe(0);
    });

    it("with as many words as may be asked for is answered", async () => {
      const many = Array.from({ length: 24 }, (_, at) => (at === 23 ? "forty" : `w${at}`));
      expect(await idsOf({ query: words(...many) })).toEqual(["9001"]);
    });
  });
}
