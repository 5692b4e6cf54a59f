import { describe, expect, it } from "vitest";
import {
  absenceOf,
  caseAttributes,
  dayNumber,
  longestAbsenceDays,
} from "@/lib/domain/projection/case-attributes";
import { longestTermMonths } from "@/lib/domain/term";
import { aDefendant, aLink, aPublicCase } from "@/tests/fixtures/public-case";
import { aDate, aDay, asDate, asTerm, stated, unknown } from "@/tests/fixtures/public-values";

const away = (min: number | null, max: number | null) =>
  aDefendant({
    facts: [{ field: "absence-days", stated: stated({ kind: "range", min, max }) }],
  });
const sentenced = (...terms: ReturnType<typeof asTerm>[]) =>
  aDefendant({ chain: terms.map((term) => aLink({ term: stated(term) })) });

describe("the terms of a case", () => {
  it("are those of the last sentence of each defendant, from the least to the most", () => {
    const defendants = [sentenced(asTerm(66), asTerm(84)), sentenced(asTerm(12, 24))];
    expect(caseAttributes(aPublicCase({ defendants }), []).months).toEqual({ from: 12, to: 84 });
  });

  it("reach as far as may be where a bound is not known", () => {
    const months = (min: number | null, max: number | null) =>
      caseAttributes(aPublicCase({ defendants: [sentenced(asTerm(min, max))] }), []).months;
    expect(months(null, 84)).toEqual({ from: 0, to: 84 });
    expect(months(60, null)).toEqual({ from: 60, to: longestTermMonths });
  });

  it("are not known where no term is", () => {
    const defendants = [aDefendant({ chain: [aLink({ term: unknown() })] }), sentenced()];
    expect(caseAttributes(aPublicCase({ defendants }), []).months).toBeNull();
  });
});

describe("the absence in a case", () => {
  it("is that of all its defendants, in days", () => {
    expect(absenceOf(aPublicCase({ defendants: [away(30, 31), away(2, 2)] }))).toEqual({
      from: 2,
      to: 31,
    });
  });

  it("reaches as far as may be where a bound is not known", () => {
    expect(absenceOf(aPublicCase({ defendants: [away(30, null)] }))).toEqual({
      from: 30,
      to: longestAbsenceDays,
    });
    expect(absenceOf(aPublicCase({ defendants: [aDefendant()] }))).toBeNull();
  });
});

describe("the days of decisions", () => {
  const decided = (...dates: ReturnType<typeof aDay>[]) =>
    aPublicCase({
      proceedings: dates.map((date, index) => ({
        id: `p${index}`,
        facts: [
          { field: "decided", stated: stated(asDate(date)) },
          { field: "received", stated: stated(asDate(aDay("2019-01-01"))) },
        ],
      })),
    });

  it("are from the first possible day to the last, as numbers", () => {
    const spring = aDate({ edtf: "2023-21", earliest: "2023-03-01", latest: "2023-05-31" });
    expect(caseAttributes(decided(aDay("2023-04-07"), spring), []).decided).toEqual({
      from: 20230301,
      to: 20230531,
    });
    expect(caseAttributes(decided(), []).decided).toBeNull();
  });

  it("grow with time", () => {
    expect(dayNumber("2022-12-31")).toBeLessThan(dayNumber("2023-01-01"));
  });
});

it("the facets are those of the case, each by its name, and no others", () => {
  const { facets } = caseAttributes(aPublicCase(), [
    { facet: "article", value: "337" },
    { facet: "article", value: "332" },
    { facet: "region", value: "unknown" },
    { facet: "invented", value: "x" },
  ]);
  expect(facets).toEqual({
    article: ["337", "332"],
    part: [],
    court: [],
    region: ["unknown"],
    service: [],
    outcome: [],
    suspended: [],
    year: [],
  });
});
