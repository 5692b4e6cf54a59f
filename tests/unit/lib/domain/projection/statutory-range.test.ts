import { describe, expect, it } from "vitest";
import type { InexactDate } from "@/lib/domain/inexact-date";
import { statutoryRangeOf } from "@/lib/domain/projection/statutory-range";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { aDate, aDay } from "@/tests/fixtures/public-values";
import { aPenalty, aVersion } from "@/tests/fixtures/reference";

const mild = aVersion({
  provision: "999(1)",
  validFrom: "1997-01-01",
  validTo: "2022-09-24",
  penalties: [aPenalty(null, 60)],
});
const harsh = aVersion({
  provision: "999(1)",
  validFrom: "2022-09-24",
  penalties: [aPenalty(60, 120)],
});
const versions = new Map([["999(1)", [mild, harsh]]]);
const text = { en: "An invented event.", ru: "Выдуманное событие." };

type Kind = "absence" | "refusal" | "incident" | "order" | "hearing";

function anEntry(offences: [Kind, InexactDate][], decided?: InexactDate) {
  return aCaseEntry({
    happenings: offences.map(([kind, value], index) => ({
      id: `9999.h${index}`,
      kind,
      date: { value },
      order: index,
      text,
    })),
    proceedings: decided ? [{ id: "9999.p1", decided: { value: decided } }] : [],
  });
}

function rangeOf(offences: [Kind, InexactDate][], decided?: InexactDate, known = versions) {
  const range = statutoryRangeOf(anEntry(offences, decided), "999(1)", known);
  return range && [range.chosenBy, range.minMonths, range.maxMonths];
}

const ofMild = [null, 60];
const ofHarsh = [60, 120];
const summer = aDate({
  edtf: "2022-22",
  earliest: "2022-06-01",
  latest: "2022-08-31",
  precision: "season",
});
const year = aDate({
  edtf: "2022",
  earliest: "2022-01-01",
  latest: "2022-12-31",
  precision: "year",
});

describe("the statutory range", () => {
  it("is not known where the provision has no part", () => {
    expect(statutoryRangeOf(anEntry([]), "999", versions)).toBeNull();
    expect(statutoryRangeOf(anEntry([]), null, versions)).toBeNull();
  });

  it("is none where the law allows no deprivation of liberty", () => {
    const arrest = aVersion({ penalties: [{ ...aPenalty(null, 6), kind: "arrest" }] });
    expect(rangeOf([], undefined, new Map([["999(1)", [arrest]]]))).toBeNull();
  });

  it("is that of the offence, even where the verdict came under a harsher law", () => {
    expect(rangeOf([["absence", summer]], aDay("2023-04-07"))).toEqual(["offence", ...ofMild]);
  });

  it.each([
    [["2022-09-23"], ofMild],
    [["2022-09-24"], ofHarsh],
    [["2022-10-01", "2022-08-01"], ofHarsh],
  ])("of offences on %j is that of the last day", (days, expected) => {
    const offences = days.map((day): [Kind, InexactDate] => ["refusal", aDay(day)]);
    expect(rangeOf(offences)).toEqual(["offence", ...expected]);
  });

  it("never is chosen by an offence whose date lets the law change under it", () => {
    expect(rangeOf([["absence", year]], aDay("2022-09-01"))).toEqual(["verdict", ...ofMild]);
    expect(rangeOf([["absence", year]])).toEqual(["none", ...ofHarsh]);
  });

  it("never is chosen by a hearing", () => {
    expect(rangeOf([["hearing", summer]])).toEqual(["none", ...ofHarsh]);
  });

  it("is that of the verdict where no offence is dated", () => {
    expect(rangeOf([], aDay("2022-09-01"))).toEqual(["verdict", ...ofMild]);
  });

  it("is that of the newest version where nothing is dated, and says so", () => {
    expect(rangeOf([])).toEqual(["none", ...ofHarsh]);
  });

  it("names the version with its days and its confidence", () => {
    const entry = anEntry([["absence", summer]]);
    expect(statutoryRangeOf(entry, "999(1)", versions)).toEqual({
      provision: "999(1)",
      validFrom: "1997-01-01",
      validTo: "2022-09-24",
      minMonths: null,
      maxMonths: 60,
      chosenBy: "offence",
      confidence: 0.98,
    });
  });
});
