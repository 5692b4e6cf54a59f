import { describe, expect, it } from "vitest";
import { languages } from "@/lib/domain/language";
import { type SearchQuery, searchKinds } from "@/lib/domain/public/search-query";
import type { SearchView } from "@/lib/domain/public/search-view";
import { searchPublished } from "@/lib/operations/readers/search-published";
import { aSearchQuery } from "@/tests/fixtures/search-view";
import { viewOf } from "@/tests/integration/setup/answers";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { contentsOf } from "@/tests/integration/setup/contents";

const { databaseUrl } = await aCasebook();
const vasilets = "/cases/0001-dmitry-vasilets";

async function search(q: string, of: Partial<SearchQuery> & { lang?: "en" | "ru" } = {}) {
  const { lang = "en", ...query } = of;
  return viewOf(await searchPublished(lang, aSearchQuery({ q, ...query })));
}

const hitsOf = ({ groups }: SearchView) => groups.flatMap((group) => group.hits);
const addresses = (view: SearchView) => hitsOf(view).map((hit) => hit.address);

describe.each(languages)("searching in %s", (lang) => {
  it.each([
    ["his name in Russian", "Василец"],
    ["his name in English", "Vasilets"],
    ["his name misspelt", "Vasilec"],
    ["his name in lower case", "дмитрий василец"],
    ["the provision as the casebook writes it", "332(2.1)"],
    ["the provision as lawyers write it", "ч. 2.1 ст. 332"],
  ])("finds Vasilets by %s", async (_what, q) => {
    expect(addresses(await search(q, { lang, kind: "case" }))).toContain(`/${lang}${vasilets}`);
  });

  it.each(["Василец", "Vasilets", "Vasilec"])("finds him first by %s", async (q) => {
    expect(addresses(await search(q, { lang, kind: "case" }))[0]).toBe(`/${lang}${vasilets}`);
  });

  it.each(["337(5)", "ч. 5 ст. 337", "часть 5 статьи 337", "part 5 article 337"])(
    "finds the case under a provision first by %s",
    async (q) => {
      const [found] = addresses(await search(q, { lang, kind: "case" }));
      expect(found).toBe(`/${lang}/cases/0005-vladimir-zaytsev`);
    },
  );

  it("finds ё by е, and е by ё", async () => {
    const [withDots, without] = [
      await search("Дегтярёв", { lang }),
      await search("Дегтярев", { lang }),
    ];
    expect(addresses(without)).toEqual(addresses(withDots));
    expect(addresses(without).join()).toContain("/cases/0004");
  });
});

it.each(["буддизм", "буддизма", "Буддизмом", "лейтенантом", "приговорён", "мобилизации"])(
  "a Russian word is found in every inflection: %s",
  async (q) => {
    const found = addresses(await search(q, { lang: "ru", kind: "case" }));
    expect(found).toContain(`/ru${vasilets}`);
  },
);

describe("an answer", () => {
  it("counts what it finds: all kinds add up to the total", async () => {
    for (const q of ["mobilisation", "337", "Мурманск", "court"]) {
      const { counts, total } = await search(q);
      expect(
        Object.values(counts).reduce((sum, n) => sum + n, 0),
        q,
      ).toBe(total);
      for (const kind of searchKinds)
        expect((await search(q, { kind })).total, `${q} ${kind}`).toBe(counts[kind]);
    }
  });

  it("marks in its snippet what was found, as text and never as markup", async () => {
    const [hit] = hitsOf(await search("Buddhism", { kind: "case" }));
    const pieces = [...(hit?.lead ?? []), "", ...(hit?.snippet ?? [])];
    expect(pieces).toContain("Buddhism");
    expect(pieces.join("")).not.toMatch(/[<>]|(?!\n)\p{Cc}/u);
  });

  it("has pages that hold everything once", async () => {
    const first = await search("discrepancy OR court OR 337 OR soldier", { kind: "figure" });
    const found: string[] = [];
    for (let page = 1; page <= first.pages; page++)
      found.push(...addresses(await search(first.query.q, { kind: "figure", page })));
    expect(found.length).toBe(first.total);
    expect(new Set(found).size).toBe(first.total);
  });
});

describe("hostile words", () => {
  const hostile = [
    ..."' \" ; \\ % _ ( ) & | ! : * < > ~ ^ $ ? [ ] { } `".split(" "),
    "--",
    "/*",
    "\0",
    "\u0002\u0003",
    "' OR 1=1 --",
    "'; DROP TABLE published.slug; --",
    "') UNION SELECT salt FROM published.publication --",
    '"unbalanced',
    'one "two three',
    '"""',
    "((((((((",
    "a & | ! b",
    "!!!!a",
    "-",
    "- -",
    "OR OR OR",
    "a:*",
    "\ud800",
    "\udc00x",
    "\u202e\u2066",
    "e\u0301\u0301\u0301".repeat(50),
    "👩‍👩‍👧‍👦",
    "x".repeat(10_240),
    "слово ".repeat(5000),
    `${"a ".repeat(5000)}"`,
    "%s%n%x",
    "#{1+1}",
    "{{1}}",
    "__proto__",
    "constructor",
    "\r\nSet-Cookie: a=b",
  ];

  it.each(hostile.map((q) => [JSON.stringify(q).slice(0, 40), q] as const))(
    "are answered plainly and soon: %s",
    async (_shown, q) => {
      for (const lang of languages) {
        const began = performance.now();
        const view = await search(q, { lang });
        expect(view.total).toBeGreaterThanOrEqual(0);
        expect(view.query.q.length).toBeLessThanOrEqual(300);
        expect(performance.now() - began).toBeLessThan(5000);
      }
    },
  );

  it.each(["'", '"', "\\", "%", "_", "(", ")", "--", "%%%", "___"])(
    "are no pattern that matches everything: %j",
    async (q) => {
      const { counts } = await search(q);
      for (const kind of searchKinds) expect(counts[kind], kind).toBe(0);
    },
  );

  it("leave everything as it was", async () => {
    const before = await contentsOf(databaseUrl, "published");
    for (const q of hostile) await search(q);
    expect(await contentsOf(databaseUrl, "published")).toEqual(before);
  });

  it.each(["", "   ", "\u0000", "\u200b"])(
    "that are none are answered with nothing: %j",
    async (q) => {
      expect(await search(q)).toMatchObject({ total: 0, groups: [], query: { q: "" } });
    },
  );
});
