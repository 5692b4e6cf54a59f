import { describe, expect, it } from "vitest";
import { FigureList } from "@/components/figures/figure-list";
import { FigurePage } from "@/components/figures/figure-page";
import type { PublicFigure } from "@/lib/domain/public/public-figure";
import { translatorFor } from "@/lib/messages/translator";
import { aFigure, aQuantity, aSource } from "@/tests/fixtures/ledger";
import { rendered, wordsOf } from "@/tests/fixtures/rendered";

const t = translatorFor("en");
const metric = { value: "sentences-passed", label: "sentences-passed", count: 1, chosen: true };
const list = (figures: ReturnType<typeof aFigure>[]) =>
  rendered(
    <FigureList
      view={{ query: {}, figures, total: 2, facets: [{ name: "metric", values: [metric] }] }}
      t={t}
    />,
  );

describe("the ledger", () => {
  it("is narrowed down by an ordinary form that changes the address", () => {
    expect(list([aFigure()])).toMatch(/<form[^>]*action="\/en\/figures" method="get"/);
  });

  it("names a metric in words and keeps the choice", () => {
    expect(list([aFigure()])).toContain(
      '<option value="sentences-passed" selected="">sentences passed (1)</option>',
    );
  });

  it("shows what the source does not say as unknown, never as nothing", () => {
    expect(list([aFigure({ period: null, periodBasis: "unknown" })])).toContain(
      '<span class="unknown">not stated</span>',
    );
  });

  it("shows words without a number as such", () => {
    const quantities = [aQuantity({ min: null, max: null, qualifier: "vague" })];
    expect(wordsOf(list([aFigure({ quantities })]))).toContain("words only, no number");
  });

  it("offers a way on where nothing fits", () => {
    expect(wordsOf(list([]))).toContain("No figure fits this choice.");
  });
});

describe("a figure", () => {
  const view = {
    figure: aFigure(),
    source: aSource(),
    discrepancies: [],
    checks: [],
    recorded: [],
    supersededBy: null,
    publishedOn: "2026-11-21",
  };
  const page = (with_: { figure?: PublicFigure; supersededBy?: PublicFigure }) =>
    rendered(<FigurePage view={{ ...view, ...with_ }} t={translatorFor("ru")} />);

  it("is shown with the words it was read from", () => {
    expect(page({})).toContain('<q lang="en">an invented soldier said an invented thing</q>');
  });

  it("leads to the figure that takes its place", () => {
    const supersededBy = aFigure({ id: "f998", statement: "Invented courts passed 702." });
    expect(page({ supersededBy })).toContain(
      '<a href="/ru/figures/f998">Invented courts passed 702.</a>',
    );
  });

  it("says so where its quotations were taken away", () => {
    const figure = aFigure({ quotes: [], quantities: [] });
    expect(wordsOf(page({ figure }))).toContain("Цитаты изъяты");
  });
});
