import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTerms, readTerm } from "@/lib/domain/reading/read-term";
import { term } from "@/lib/domain/term";

const boundsOf = (text: string) => {
  const reading = readTerm(text);
  if (!reading.ok) return reading.key;
  return [reading.value.minMonths, reading.value.maxMonths];
};

describe("a term that cannot be read", () => {
  it.each([
    ["", "fields.read.empty"],
    ["   ", "fields.read.empty"],
    ["soon", "fields.read.term"],
    ["лет", "fields.read.term"],
    ["two hats", "fields.read.term"],
    ["2 years and a day", "fields.read.termDays"],
    ["12 days", "fields.read.termDays"],
    ["две недели", "fields.read.termDays"],
    ["almost five months", "fields.read.termAbout"],
    ["около пяти лет", "fields.read.termAbout"],
    ["5", "fields.read.termUnit"],
    ["от 2 до 3", "fields.read.termUnit"],
    ["0.1 year", "fields.read.termNotWhole"],
    ["2.5 months", "fields.read.termNotWhole"],
    ["36 years", "fields.read.termTooLong"],
    ["421 months", "fields.read.termTooLong"],
    ["от 4 до 3 лет", "fields.read.reversed"],
    ["2 years suspended", "fields.read.term"],
    ["пожизненно", "fields.read.termLife"],
    ["life imprisonment", "fields.read.termLife"],
    ["без малого пять лет", "fields.read.termAbout"],
    ["≈2 года", "fields.read.termAbout"],
    ["год с лишним", "fields.read.termAbout"],
    ["two years or so", "fields.read.termAbout"],
    ["6-м", "fields.read.termUnit"],
    ["6 (семь) лет", "fields.read.term"],
    ["9".repeat(300), "fields.read.tooLong"],
  ])("%j is refused with %s", (text, key) => {
    expect(boundsOf(text)).toBe(key);
  });

  it("is offered in years and in months where it does not say which", () => {
    const reading = readTerm("5");
    expect(reading).toMatchObject({ ok: false, candidates: ["5 years", "5 months"] });
  });

  it("is never an error, and what is read may always be stored", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: "grapheme" }), (text) => {
        const reading = readTerm(text);
        return !reading.ok || term.safeParse(reading.value).success;
      }),
    );
  });
});

describe("two terms of which the second is shorter", () => {
  it.each([
    ["3 года до 2,5 лет колонии", ["3 года", "до 2,5 лет"]],
    ["3 years to 2 years", ["3 years", "2 years"]],
  ])("are no range, and neither is lost: %s", (text, words) => {
    expect(findTerms(text).map((found) => found.words)).toEqual(words);
  });
});

describe("a term in words of which the last are a shorter term", () => {
  it.each([
    ["восемьдесят четыре месяца", [84]],
    ["sixty-six months", [66]],
    ["сто двадцать месяцев", [120]],
    ["one hundred and twenty months", [120]],
    ["a hundred months", [100]],
    ["2 1/2 years", [30]],
    ["приговорили к 3-м годам", [36]],
    ["к 5-ти годам и 6-ти месяцам", [66]],
    ["2-х с половиной лет", [30]],
    ["5 лет 6 месяцев и 10 дней", []],
    ["three years and ten days", []],
    ["два года с небольшим", []],
    ["без малого 5 лет", []],
  ])("is found whole or not at all: %s", (text, months) => {
    expect(findTerms(text).map(({ value }) => value.minMonths)).toEqual(months);
  });
});

describe("a term told by an adjective", () => {
  it.each([
    ["пятилетний срок", 60],
    ["полуторагодичного срока", 18],
    ["6-месячный срок", 6],
    ["двухлетнему сроку", 24],
  ])("%s is of %d months", (text, months) => {
    expect(boundsOf(text)).toEqual([months, months]);
    expect(findTerms(`к ${text} колонии`)).toMatchObject([{ value: { minMonths: months } }]);
  });

  it("is none where it tells the age of a person", () => {
    expect(findTerms("его пятилетний сын и 37-летний сосед")).toEqual([]);
  });
});

describe("a bound of one unit", () => {
  it.each([
    ["менее года", [null, 12]],
    ["более года", [12, null]],
    ["не более месяца", [null, 1]],
  ])("%s is read", (text, bounds) => {
    expect(boundsOf(text)).toEqual(bounds);
  });
});

describe("a term at the end of a sentence", () => {
  it.each([
    ["Ему дали 7 лет. Он обжаловал.", "7 лет"],
    ["Ему дали год.", "год"],
    ["Ему дали 5 л. 6 мес. Он обжаловал.", "5 л. 6 мес."],
    ["He got 7 years.", "7 years"],
  ])("ends with its unit: %s", (text, words) => {
    expect(findTerms(text).map((found) => found.words)).toEqual([words]);
  });
});

describe("words of terms in any order", () => {
  const words = ["от", "до", "5", "5,5", "лет", "г.", "и", "с половиной", "-", "two", "years", "m"];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((all) => all.join(" "));

  it("are read or refused, and found only where they stand", () => {
    fc.assert(
      fc.property(text, (written) => {
        const reading = readTerm(written);
        expect(!reading.ok || term.safeParse(reading.value).success).toBe(true);
        for (const { words: found, start, end } of findTerms(written))
          expect(written.slice(start, end)).toBe(found);
      }),
    );
  });
});

describe("a term as people write it", () => {
  it.each([
    ["2 y 5 m", 29, 29],
    ["2y5m", 29, 29],
    ["2 yrs. 5 mos.", 29, 29],
    ["2 years and 5 months", 29, 29],
    ["2 years, 5 months", 29, 29],
    ["3 years 6 months", 42, 42],
    ["5.5 years", 66, 66],
    ["five and a half years", 66, 66],
    ["one-and-a-half years", 18, 18],
    ["a year and a half", 18, 18],
    ["half a year", 6, 6],
    ["two-year", 24, 24],
    ["twenty-five years", 300, 300],
    ["18 months", 18, 18],
    ["a year", 12, 12],
    ["Two Years In Prison", 24, 24],
    ["2½ years", 30, 30],
    ["5,5 лет", 66, 66],
    ["5 лет 6 мес", 66, 66],
    ["5 л. 6 мес.", 66, 66],
    ["1 г. 8 мес.", 20, 20],
    ["год и 8 месяцев", 20, 20],
    ["полтора года", 18, 18],
    ["полгода", 6, 6],
    ["два с половиной года", 30, 30],
    ["два года и пять месяцев колонии", 29, 29],
    ["2 years and 5 months in a penal colony", 29, 29],
    ["6 (шесть) лет 6 (шесть) месяцев", 78, 78],
    ["two (2) years", 24, 24],
    ["двадцать пять лет", 300, 300],
    ["трёх лет", 36, 36],
    ["ТРИ ГОДА ЛИШЕНИЯ СВОБОДЫ", 36, 36],
    ["3 ГОДА", 36, 36],
    ["35 years", 420, 420],
  ])("%j is from %s to %s months", (text, min, max) => {
    expect(boundsOf(text)).toEqual([min, max]);
  });

  it.each([
    ["от 3,5 до 4 лет", 42, 48],
    ["от 3,5 до 4", 42, 48],
    ["5,5", 66, 66],
    ["3–4 years", 36, 48],
    ["3.5 to 4 years", 42, 48],
    ["between 2 and 3 years", 24, 36],
    ["между 2 и 3 годами", 24, 36],
    ["from 18 months to 2 years", 18, 24],
    ["до 7 лет", null, 84],
    ["up to seven years", null, 84],
    ["не более трёх лет", null, 36],
    ["at least 5 years", 60, null],
    ["не менее 5 лет", 60, null],
    ["от 5 лет", 60, null],
  ])("%j has the bounds %s and %s", (text, min, max) => {
    expect(boundsOf(text)).toEqual([min, max]);
  });

  it("keeps the words in which it was written", () => {
    const reading = readTerm("  полтора года ");
    expect(reading.ok && reading.value.printed).toBe("полтора года");
  });

  it("is read back from years and months in either language", () => {
    const months = fc.integer({ min: 1, max: 420 });
    fc.assert(
      fc.property(months, (n) => {
        const [years, rest] = [Math.floor(n / 12), n % 12];
        for (const text of [`${years} y ${rest} m`, `${years} лет ${rest} мес.`, `${n} months`])
          expect(boundsOf(text)).toEqual([n, n]);
      }),
    );
  });
});

describe("terms in a longer text", () => {
  it("are found with the words that state them", () => {
    const text = "He got five and a half years in prison; it was increased to 7 years in February.";
    const found = findTerms(text);
    expect(found.map(({ words, value }) => [words, value.minMonths])).toEqual([
      ["five and a half years", 66],
      ["7 years", 84],
    ]);
    expect(found.map(({ words, start, end }) => text.slice(start, end) === words)).toEqual([
      true,
      true,
    ]);
  });

  it.each([
    "a 27-year-old officer",
    "he is 27 years old",
    "fought for almost five months",
    "an absence of 12 days",
    "5 м от забора",
    "in 2023 г.",
  ])("are not made out of %j", (text) => {
    expect(findTerms(text)).toEqual([]);
  });

  it("are looked for in a long text without delay", () => {
    expect(findTerms("двадцать пять ".repeat(2000))).toEqual([]);
  });
});
