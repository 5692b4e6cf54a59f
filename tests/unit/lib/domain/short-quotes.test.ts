import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWords, longestExcerptWords } from "@/lib/domain/excerpt";
import { mostShortQuotes, shortQuotes } from "@/lib/domain/short-quotes";

/** The quotations of a whole text. */
function quotesOf(text: string): string[] | null {
  const points = [...text];
  const found = shortQuotes(points, { start: 0, end: points.length });
  return found?.map(({ start, end }) => points.slice(start, end).join("")) ?? null;
}

const long =
  "The invented man got five and a half years in a colony, which somebody thought was far too little, and so his term became seven years.";

describe("a selection", () => {
  it("is one quotation where it is short enough", () => {
    expect(quotesOf("five and a half years, later seven")).toEqual([
      "five and a half years, later seven",
    ]);
  });

  it("becomes its clauses where it is too long, joined as far as the limit allows", () => {
    expect(quotesOf(long)).toEqual([
      "The invented man got five and a half years in a colony, which somebody thought was far too little,",
      "and so his term became seven years.",
    ]);
  });

  it("is refused where one clause is too long by itself", () => {
    expect(quotesOf("word ".repeat(longestExcerptWords + 1))).toBeNull();
  });

  it("is refused where it would be more than three quotations", () => {
    expect(
      quotesOf("one two three four five six seven eight nine ten eleven, ".repeat(4)),
    ).toBeNull();
  });

  it("never becomes a quotation that is too long, empty or outside of it", () => {
    const text = fc.array(fc.constantFrom("слово", "word", ",", ". ", " ", "\n", "; ", "😀"));
    fc.assert(
      fc.property(text, (pieces) => {
        const points = [...pieces.join(" ")];
        const quotes = shortQuotes(points, { start: 0, end: points.length }) ?? [];
        expect(quotes.length).toBeLessThanOrEqual(mostShortQuotes);
        let last = 0;
        for (const { start, end } of quotes) {
          const words = countWords(points.slice(start, end).join(""));
          expect(words).toBeGreaterThan(0);
          expect(words).toBeLessThanOrEqual(longestExcerptWords);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});
