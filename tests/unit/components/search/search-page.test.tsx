import { describe, expect, it } from "vitest";
import { SearchPage } from "@/components/search/search-page";
import { noFilters, type SearchProblem } from "@/lib/domain/public/search-query";
import type { SearchView } from "@/lib/domain/public/search-view";
import { translatorFor } from "@/lib/messages/translator";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";
import {
  anEmptySearchView,
  anOutcome,
  aSearchQuery,
  aSearchView,
} from "@/tests/fixtures/search-view";

type Shown = { quiet?: boolean; problems?: SearchProblem[]; lang?: "en" | "ru" };

const page = (view: SearchView, { quiet = false, problems = [], lang = "en" }: Shown = {}) =>
  rendered(<SearchPage view={view} quiet={quiet} problems={problems} t={translatorFor(lang)} />);

const narrowed = {
  ...noFilters,
  facets: { outcome: ["convicted", "unknown"], part: ["337(5)"] },
  months: { from: 24, to: null },
  decided: { from: 20230101, to: 20230531 },
};

describe("a quiet search", () => {
  const found = aSearchView({ query: aSearchQuery({ filters: narrowed }) });

  it("puts its words and what was chosen into no address", () => {
    const hrefs = attributes(page(found, { quiet: true }), "href");
    expect(hrefs.filter((href) => /invented.words|outcome=|decided-/.test(href))).toEqual([]);
    expect(hrefs.filter((href) => href.startsWith("/en/search?"))).toEqual([]);
  });

  it("has no form that would send them by GET", () => {
    const forms = page(found, { quiet: true }).match(/<form[^>]*>/g) ?? [];
    expect(forms.length).toBeGreaterThan(4);
    expect(forms.filter((form) => !form.includes('method="post"'))).toEqual([]);
  });

  it("carries words, facets and ranges on to every further step", () => {
    const markup = page(found, { quiet: true });
    const [next = ""] = markup.match(/<form(?:(?!<\/form>).)*Next page/s) ?? [];
    for (const hidden of [
      'name="quiet" value="1"',
      'name="q" value="invented words"',
      'name="outcome" value="convicted"',
      'name="outcome" value="unknown"',
      'name="term-from" value="24"',
      'name="decided-to" value="2023-05-31"',
      'name="page" value="2"',
    ])
      expect(next).toContain(hidden);
  });

  it("can be begun on every page of the search, and left again", () => {
    expect(page(anEmptySearchView())).toMatch(/<form[^>]*action="\/en\/search" method="post"/);
    expect(attributes(page(found, { quiet: true }), "href")).toContain("/en/search");
  });
});

describe("an ordinary search", () => {
  it("keeps words and choice in the links to other results", () => {
    const view = aSearchView({ query: aSearchQuery({ filters: narrowed }) });
    expect(attributes(page(view), "href")).toContain(
      "/en/search?q=invented+words&kind=law&part=337%285%29&outcome=convicted&outcome=unknown" +
        "&term-from=24&decided-from=2023-01-01&decided-to=2023-05-31",
    );
  });

  it("shows what is chosen, with a way to take back each value alone", () => {
    const view = aSearchView({ query: aSearchQuery({ filters: narrowed }) });
    const markup = page(view);
    const [chosen = ""] = markup.match(/<ul class="chosen".*?<\/ul>/s) ?? [];
    expect(attributes(chosen, "href")).toHaveLength(5);
    expect(attributes(chosen, "href")[1]).toContain("outcome=unknown");
    expect(attributes(chosen, "href")[1]).not.toContain("outcome=convicted");
    expect(wordsOf(chosen)).toContain("Term, in months: from 24");
  });

  it("ticks the boxes of what is chosen and counts each value, unknown too", () => {
    const values = [
      { value: "convicted", label: "convicted", count: 20, chosen: true },
      { value: "unknown", label: "unknown", count: 5, chosen: false },
    ];
    const markup = page(aSearchView({ facets: [{ name: "outcome", values }] }));
    expect(markup).toMatch(/<input[^>]*name="outcome"[^>]*checked=""[^>]*value="convicted"/);
    expect(wordsOf(markup)).toContain("not known 5");
  });

  it("marks what was found and takes it for text", () => {
    expect(page(aSearchView())).toContain("<mark>&lt;invented&gt;</mark>");
  });

  it("shows of a case what a lawyer weighs", () => {
    const words = wordsOf(page(aSearchView()));
    for (const part of ["2 years 5 months real", "332(2.1)", "court not known", "No. 9999"])
      expect(words).toContain(part);
  });

  it("leads from a part of a kind to all of it", () => {
    expect(page(aSearchView())).toMatch(/href="[^"]*kind=law[^"]*">All 5/);
  });
});

describe("what the page says of its results", () => {
  it("counts the unknown terms beside the known ones", () => {
    const words = wordsOf(page(aSearchView()));
    expect(words).toContain("median 2 years 6 months, from 1 year 6 months to 9 years");
    expect(words).toContain("known for 7 of 10 people, not known for 3");
    expect(words).toContain("5 real, 2 suspended, not known which: 3");
    expect(words).toContain("11 of 12 people in 9 cases");
  });

  it("gives no median of fewer than five known terms, and says so", () => {
    const outcome = anOutcome({ terms: { n: 4, numbers: null } });
    const words = wordsOf(page(aSearchView({ outcome })));
    expect(words).toContain("too few for a median");
    expect(words).not.toMatch(/median \d/);
  });

  it("counts the cases that tell of nobody one by one", () => {
    const words = wordsOf(page(aSearchView({ outcome: anOutcome({ untold: 4 }) })));
    expect(words).toContain("4 more cases tell of nobody one by one");
    expect(wordsOf(page(aSearchView()))).not.toContain("one by one");
  });

  it("leads straight to the page of the law that the query names", () => {
    const [law] = aSearchView().groups.slice(1);
    const groups = law ? [{ ...law, total: 1 }] : [];
    const query = aSearchQuery();
    expect(wordsOf(page(aSearchView({ query, groups })))).toContain("Straight to: 337");
    expect(wordsOf(page(aSearchView({ query })))).not.toContain("Straight to");
  });

  it("says what it read instead, and how to look for what was typed", () => {
    const markup = page(aSearchView({ instead: { typed: 'ghb"rfp', read: "приказ" } }));
    expect(wordsOf(markup)).toContain('Shown for приказ Look for exactly ghb"rfp');
    expect(attributes(markup, "href")).toContain("/en/search?q=%22ghb+rfp%22");
  });

  it("says that another engine answered", () => {
    expect(wordsOf(page(aSearchView({ notice: "fallback" })))).toContain("so the database did");
    expect(wordsOf(page(aSearchView()))).not.toContain("so the database did");
  });

  it.each([
    ["term-from", "malformed", "“Term, in months”: this could not be read"],
    ["decided-from", "reversed", "“Day of the decision”: the end lies before the beginning"],
    ["court", "malformed", "“Court”: this could not be read"],
    ["sort", "malformed", "“Order of cases”: this could not be read"],
  ] as const)("names what it could not read: %s", (parameter, problem, words) => {
    const shown = page(anEmptySearchView(), { problems: [{ parameter, problem }] });
    expect(wordsOf(shown)).toContain(words);
  });

  it("says what to try when nothing is found, without what narrowed the search", () => {
    const query = aSearchQuery({ filters: narrowed, kind: "case" });
    const markup = page(anEmptySearchView({ query }));
    expect(wordsOf(markup)).toContain("Fewer words");
    expect(attributes(markup, "href")).toContain("/en/search?q=invented+words&kind=case");
  });

  it("claims no results where nothing was asked", () => {
    const markup = page(anEmptySearchView({ query: aSearchQuery({ q: "" }) }));
    expect(markup).not.toContain("found-title");
    expect(markup).toMatch(/<details[^>]*class="search-help"[^>]*open/);
  });
});

it.each(["en", "ru"] as const)("leaves no key of a message in %s", (lang) => {
  const view = aSearchView({ query: aSearchQuery({ filters: narrowed }), notice: "fallback" });
  const problems = [{ parameter: "kind", problem: "malformed" as const }];
  for (const quiet of [true, false])
    expect(wordsOf(page(view, { quiet, problems, lang }))).not.toMatch(/\b(search|cases)\.[a-z]/);
});
