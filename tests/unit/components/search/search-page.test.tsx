import { describe, expect, it } from "vitest";
import { SearchPage } from "@/components/search/search-page";
import type { SearchView } from "@/lib/domain/public/views";
import { translatorFor } from "@/lib/messages/translator";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const found: SearchView = {
  query: "invented words",
  kind: null,
  total: 30,
  hits: [
    {
      kind: "case",
      address: "/en/cases/0001-x",
      title: "X",
      snippet: ["some ", "<invented>", " text"],
    },
  ],
  counts: { case: 25, law: 5 },
  page: 2,
  pages: 3,
};
const nothing: SearchView = { ...found, total: 0, hits: [], counts: {}, page: 1, pages: 1 };
const page = (view: SearchView, quiet = false) =>
  rendered(<SearchPage view={view} quiet={quiet} t={translatorFor("en")} />);

describe("a quiet search", () => {
  it("puts its words into no address, on no further page and under no kind", () => {
    const markup = page(found, true);
    expect(attributes(markup, "href").filter((href) => href.includes("invented"))).toEqual([]);
    expect(markup).toContain('<input type="hidden" name="q" value="invented words"/>');
  });

  it("does not hand its words to the form that would", () => {
    expect(page(found, true)).toMatch(/type="search"[^>]*name="q"[^>]*value=""/);
  });

  it("can be begun on every page of the search", () => {
    expect(page(nothing)).toMatch(/<form[^>]*action="\/en\/search" method="post"/);
  });
});

describe("an ordinary search", () => {
  it("keeps words and kind in the links to other results", () => {
    expect(attributes(page(found), "href")).toContain("/en/search?q=invented+words&kind=law");
  });

  it("marks what was found and takes it for text", () => {
    expect(page(found)).toContain("<mark>&lt;invented&gt;</mark>");
  });

  it("says what to try when nothing is found", () => {
    expect(wordsOf(page(nothing))).toContain("Fewer words.");
  });
});
