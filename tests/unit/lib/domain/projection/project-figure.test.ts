import { describe, expect, it } from "vitest";
import { projectFigure, withQuotedNumbers } from "@/lib/domain/projection/project-figure";
import { publicFigure } from "@/lib/domain/public/public-figure";
import { reportedFigure } from "@/lib/domain/reported-figure";
import { aContext } from "@/tests/fixtures/a-projection-context";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";

const excerpts = [anExcerpt("f999.e1")];
const figure = reportedFigure.parse({
  id: "f999",
  number: 999,
  metric: "share",
  quantities: [
    {
      what: { en: "of invented cases", ru: "выдуманных дел" },
      min: 1,
      max: 2,
      unit: "percent",
      qualifier: "about",
    },
  ],
  statement: { en: "About a half.", ru: "Около половины." },
  articleScope: ["337"],
  period: null,
  periodBasis: "unknown",
  asOf: null,
  asOfBasis: "unknown",
  publisher: "invented",
  relayedBy: "unheard-of",
  source: "invented",
  excerpts,
});
const publishers = new Map([["invented", { en: "Invented Gazette", ru: "«Выдумка»" }]]);
const document = projectFigure(figure, publishers, aContext({ lang: "ru", excerpts }));

describe("a figure in public", () => {
  it("keeps unknown periods, scopes and days unknown", () => {
    expect(document).toMatchObject({
      period: null,
      periodBasis: "unknown",
      asOf: null,
      legalScope: null,
      place: null,
      baseline: null,
      supersedes: null,
    });
  });

  it("keeps the hedge and both bounds of its number", () => {
    expect(document.quantities).toEqual([
      { what: "выдуманных дел", min: 1, max: 2, unit: "percent", qualifier: "about" },
    ]);
  });

  it("names its publisher in the language of the page, or by the id where no name is known", () => {
    expect(document.publisher).toEqual({ id: "invented", name: "«Выдумка»" });
    expect(document.relayedBy).toEqual({ id: "unheard-of", name: "unheard-of" });
  });

  it("holds its quotations and nothing that a public figure does not have", () => {
    expect(publicFigure.parse(document)).toEqual(document);
    expect(document.quotes.map((quote) => quote.excerpt)).toEqual(["f999.e1"]);
  });
});

describe("a figure whose quotations were taken away", () => {
  it("states no number, in digits or in words", () => {
    const left = withQuotedNumbers({ ...document, note: "A half of 4.", quotes: [] });
    expect(publicFigure.parse(left)).toMatchObject({
      statement: "Цифра 999",
      note: null,
      quantities: [],
    });
  });

  it("stays as it is while one is left", () => {
    expect(withQuotedNumbers(document)).toBe(document);
  });
});
