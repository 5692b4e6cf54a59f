import { describe, expect, it } from "vitest";
import { ComparePage } from "@/components/compare/compare-page";
import { compareCases } from "@/lib/domain/compare/compare-cases";
import type { CompareView } from "@/lib/domain/compare/compare-view";
import { translatorFor } from "@/lib/messages/translator";
import { aCaseCard } from "@/tests/fixtures/case-cards";
import { aDefendant, aLink, aPublicCase } from "@/tests/fixtures/public-case";
import { asCode, asTerm, inferred, stated } from "@/tests/fixtures/public-values";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const t = translatorFor("en");

const suspended = aPublicCase({
  slug: "9998-other",
  number: "9998",
  title: "Pyotr Invented",
  defendants: [
    aDefendant({
      id: "other.defendant",
      name: "Pyotr Invented",
      chain: [
        aLink({
          sentence: "other.s1",
          term: inferred(asTerm(36), "an invented reason"),
          suspended: stated(asCode("suspended", "suspended")),
        }),
      ],
    }),
  ],
});

function aView(with_: Partial<CompareView> = {}): CompareView {
  const cases = [aPublicCase(), suspended];
  const { leftOut, ...table } = compareCases(
    cases.map((shown) => ({ case: shown, version: 1, n: null })),
  );
  return {
    chosen: cases.map(({ slug, title }) => ({ key: slug, slug, title, n: null })),
    notCompared: [],
    table,
    leftOut,
    picker: null,
    ...with_,
  };
}

const caseCards = [aCaseCard(), aCaseCard({ slug: "9998-other", title: "Pyotr Invented" })];
const picker = { cards: caseCards, page: 1, pages: 2 };
const page = (with_: Partial<CompareView> = {}) =>
  rendered(<ComparePage view={aView(with_)} t={t} />);

describe("a comparison", () => {
  it("says in words what differs, what is the same and what is not known", () => {
    const words = wordsOf(page());
    expect(words).toContain("Last term 2 years 5 months 3 years inferred ≠ differs");
    expect(words).toContain("= same");
    expect(words).toContain("Plea not known not known – not known of any");
  });

  it("leads from every value to its place in the profile", () => {
    const links = attributes(page(), "href");
    expect(links).toContain("/en/cases/9999-ivan-invented#sentence-invented.s1");
    expect(links).toContain("/en/cases/9998-other#sentence-other.s1");
    expect(links).toContain("/en/cases/9998-other#unknowns");
    expect(links).toContain("/en/cases/9998-other#fact-other.defendant-age");
  });

  it("takes one case out and keeps the other", () => {
    expect(attributes(page(), "href")).toContain("/en/compare?case=9998-other");
  });

  it("bears on every cell the name of its column, for narrow screens", () => {
    const labels = new Set(attributes(page(), "data-label"));
    expect(labels).toEqual(new Set(["Ivan Invented", "Pyotr Invented"]));
  });

  it("has no inline style and no script", () => {
    expect(page()).not.toMatch(/style=|<script|onclick/);
  });
});

describe("what could not be compared", () => {
  it("is named by its number, or by its place, with the reason", () => {
    const words = wordsOf(
      page({
        notCompared: [
          { number: "9997", place: 2, why: "gone" },
          { number: null, place: 3, why: "missing" },
          { number: "9996", place: 4, why: "person" },
          { number: "9995", place: 7, why: "beyond" },
        ],
      }),
    );
    expect(words).toContain("Case 9997 was withdrawn.");
    expect(words).toContain("Case 3 of those asked for is not in the casebook.");
    expect(words).toContain("Case 9996 has no defendant of that number.");
    expect(words).toContain("Case 9995 was left out: six cases are the most.");
  });
});

describe("fewer than two cases", () => {
  const chosen = [{ key: "9990-x~2", slug: "9990-x", title: "Elsewhere Invented", n: 2 }];
  const markup = page({ table: null, picker, chosen });

  it("give a plain form with a box for each case", () => {
    expect(markup).toContain('<form class="case-picker" action="/en/compare">');
    expect(attributes(markup, "value")).toEqual(
      expect.arrayContaining(caseCards.map(({ slug }) => slug)),
    );
  });

  it("keep what was chosen on another page", () => {
    expect(markup).toContain('checked="" value="9990-x~2"');
    expect(wordsOf(markup)).toContain("One case is chosen. Choose one more at least.");
  });

  it("lead to the next page of the list with the same form", () => {
    expect(markup).toMatch(/<button[^>]*value="2" name="page"/);
  });
});
