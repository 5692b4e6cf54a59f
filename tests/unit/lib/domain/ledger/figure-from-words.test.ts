import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureFromWords } from "@/lib/domain/ledger/figure-from-words";
import { quantity } from "@/lib/domain/reported-figure";

const first = (words: string) => figureFromWords(words).quantities[0];

describe("the number of a passage", () => {
  it.each([
    ["courts convicted more than 1,234 soldiers", 1234, "people", "more-than"],
    ["almost 800 invented sentences", 800, "sentences", "almost"],
    ["nearly 2,500 cases", 2500, "cases", "nearly"],
    ["at least 90 convictions a week", 90, "per-week", "at-least"],
    ["around 45% of the known terms", 45, "percent", "about"],
    ["up to 12 years in prison", 12, "years", "up-to"],
    ["33 verdicts per working day", 33, "per-working-day", "exact"],
    ["свыше 10\u00a0308 дел", 10_308, "cases", "over"],
    ["почти 700 приговоров", 700, "verdicts", "almost"],
    ["не менее 100 человек", 100, "people", "at-least"],
    ["около 36,5 % сроков", 36.5, "percent", "about"],
    ["2076 дел поступило в суды", 2076, "cases", "exact"],
    ["в 2 раза больше", 2, "times", "exact"],
  ])("%s", (words, n, unit, qualifier) => {
    expect(first(words)).toMatchObject({ min: n, max: n, unit, qualifier });
  });

  it("is a span where two are joined", () => {
    expect(first("39–41 verdicts per working day")).toMatchObject({
      min: 39,
      max: 41,
      qualifier: "range",
    });
    expect(first("from 3 to 5 years")).toMatchObject({ min: 3, max: 5, unit: "years" });
  });

  it("is every number that is no article and no date", () => {
    const guess = figureFromWords(
      "In March 2024 there were 25 cases and 7 verdicts under article 337 part 5",
    );
    expect(guess.quantities.map(({ min, unit }) => [min, unit])).toEqual([
      [25, "cases"],
      [7, "verdicts"],
    ]);
    expect(guess.articleScope).toEqual(["337(5)"]);
    expect(guess.period?.edtf).toBe("2024-03");
  });

  it("is words alone where there is no number, and nothing is made up", () => {
    expect(figureFromWords("the vast majority of them")).toEqual({
      metric: "detail",
      quantities: [{ what: null, min: null, max: null, unit: "none", qualifier: "vague" }],
      articleScope: [],
      period: null,
    });
  });
});

it.each([
  ["courts received 90 cases", "cases-received"],
  ["90 cases were opened", "cases-opened"],
  ["40% of the terms", "share"],
  ["90 convictions every week", "decisions-rate"],
  ["31 suspended sentences", "sentences-suspended"],
  ["90 soldiers were convicted", "people-convicted"],
  ["вынесено 90 приговоров", "sentences-passed"],
  ["90 cases", "cases-received"],
])("guesses what is counted in %j: %s", (words, metric) => {
  expect(figureFromWords(words).metric).toBe(metric);
});

it("reads any words without failing, into numbers that a figure can hold", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: "grapheme" }), (words) => {
      for (const one of figureFromWords(words).quantities)
        expect(quantity.safeParse(one).success).toBe(true);
    }),
  );
});
