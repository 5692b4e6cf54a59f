import { describe, expect, it } from "vitest";
import { CaseList } from "@/components/cases/case-list";
import { caseListAddress } from "@/components/cases/case-list-address";
import { CaseRows } from "@/components/cases/case-row";
import { facetLabel } from "@/components/cases/facet-label";
import { groupedTerms } from "@/components/cases/grouped-terms";
import { translatorFor } from "@/lib/messages/translator";
import { aCaseCard, aCaseList, aCaseQuery } from "@/tests/fixtures/case-cards";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const [en, ru] = [translatorFor("en"), translatorFor("ru")];

describe("the list of cases", () => {
  it("offers the next step where nothing fits", () => {
    const markup = rendered(<CaseList view={aCaseList({ cards: [], total: 0 })} t={en} />);
    expect(wordsOf(markup)).toContain("No case fits this choice.");
    expect(attributes(markup, "href")).toContain("/en/contact");
  });

  it("can be narrowed by a plain form", () => {
    const markup = rendered(<CaseList view={aCaseList()} t={en} />);
    expect(markup).toContain('<form class="filter-form" action="/en/cases">');
    expect(markup).toContain('<select id="facet-outcome" name="outcome">');
    expect(wordsOf(markup)).toContain("convicted (1)");
  });

  it("takes back one condition and keeps the others", () => {
    const query = aCaseQuery({ chosen: { article: "337", year: "2023" }, page: 3 });
    const markup = rendered(<CaseList view={aCaseList({ query })} t={en} />);
    expect(attributes(markup, "href")).toContain("/en/cases?year=2023");
    expect(attributes(markup, "href")).toContain("/en/cases?article=337");
  });

  it("leads to the pages beside this one", () => {
    const query = aCaseQuery({ page: 2, view: "table" });
    const markup = rendered(<CaseList view={aCaseList({ query, pages: 3 })} t={en} />);
    expect(attributes(markup, "href")).toContain("/en/cases?view=table");
    expect(attributes(markup, "href")).toContain("/en/cases?view=table&page=3");
  });

  it("counts apart what only one publisher tells of", () => {
    const told = (view: Parameters<typeof aCaseList>[0], t = en) =>
      wordsOf(rendered(<CaseList view={aCaseList(view)} t={t} />));
    expect(told({ total: 7, told: { byOne: 4, byNone: 0 } })).toContain(
      "Told by one publisher alone: 4. By several that do not rely on one another: 3.",
    );
    expect(told({ total: 7, told: { byOne: 4, byNone: 0 } })).not.toContain("Without a quoted");
    expect(told({ total: 7, told: { byOne: 4, byNone: 2 } }, ru)).toContain(
      "Сообщает только одно издание: 4. Сообщают несколько независимых: 1. Без цитируемого источника: 2.",
    );
    expect(told({ total: 0, cards: [] })).not.toContain("publisher");
  });

  it("counts in Russian as Russian does", () => {
    expect(wordsOf(rendered(<CaseList view={aCaseList({ total: 22 })} t={ru} />))).toContain(
      "22 дела",
    );
    expect(wordsOf(rendered(<CaseList view={aCaseList({ total: 28 })} t={ru} />))).toContain(
      "28 дел ",
    );
  });
});

describe("a row of the table", () => {
  it("says what is not known in every cell", () => {
    const card = aCaseCard({ provisions: [], courts: [], terms: [], outcome: "unknown" });
    const words = wordsOf(rendered(<CaseRows cards={[card]} t={en} />));
    expect(words).toContain("Ivan Invented not known not known outcome not known not known");
  });

  it("says that somebody was convicted though the term is not known", () => {
    const markup = rendered(<CaseRows cards={[aCaseCard({ terms: [] })]} t={en} />);
    expect(wordsOf(markup)).toContain("convicted, term not known");
  });

  it("names its column in every cell, for a narrow screen", () => {
    const labels = attributes(rendered(<CaseRows cards={[aCaseCard()]} t={en} />), "data-label");
    expect(labels).toEqual(["Charge", "Court", "Outcome", "Decided"]);
  });
});

describe("equal sentences", () => {
  const term = { minMonths: 36, maxMonths: 36, printed: null };

  it("stand once with the number of people", () => {
    const real = { term, suspended: "real" } as const;
    const grouped = groupedTerms([real, { term, suspended: "suspended" }, real]);
    expect(grouped.map(({ people }) => people)).toEqual([2, 1]);
  });
});

describe("the address of a choice", () => {
  it("leaves out what is usual", () => {
    expect(caseListAddress("en", aCaseQuery())).toBe("/en/cases");
  });
});

describe("the value of a facet", () => {
  it.each([
    ["outcome", "convicted", "convicted"],
    ["service", "unknown", "not known"],
    ["article", "337", "337 · absence without leave"],
    ["article", "999", "999"],
    ["part", "337(5)", "337(5)"],
    ["court", "XX", "An invented court"],
  ] as const)("of %s, %s, is named", (facet, value, words) => {
    expect(facetLabel(facet, { value, label: "An invented court" }, en)).toBe(words);
  });
});
