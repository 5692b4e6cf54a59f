import { describe, expect, it } from "vitest";
import { compareInexactDates, inexactDate, yearsOf } from "@/lib/domain/inexact-date";
import { messagesOf } from "@/tests/fixtures/messages-of";
import { aDate, aDay } from "@/tests/fixtures/public-values";

const summer = aDate({
  edtf: "2022-22",
  earliest: "2022-06-01",
  latest: "2022-08-31",
  precision: "season",
});

describe("an inexact date", () => {
  it("never ends before it begins", () => {
    const reversed = { ...summer, earliest: "2022-09-01" };
    expect(messagesOf(inexactDate, reversed)).toEqual(["date.reversed"]);
  });

  it("never begins on a day that no calendar has", () => {
    expect(messagesOf(inexactDate, { ...summer, earliest: "2022-02-29" })).not.toEqual([]);
  });

  it("touches every year of its span", () => {
    const turn = aDate({ edtf: "2022-24", earliest: "2022-12-01", latest: "2023-02-28" });
    expect(yearsOf(turn)).toEqual([2022, 2023]);
    expect(yearsOf(aDay("2023-04-07"))).toEqual([2023]);
  });
});

describe("the order of dates", () => {
  it("puts what is unknown last", () => {
    const sorted = [null, aDay("2023-01-01"), null, summer].sort(compareInexactDates);
    expect(sorted).toEqual([summer, aDay("2023-01-01"), null, null]);
  });

  it("puts the shorter of two dates with one beginning first", () => {
    const first = aDay("2022-06-01");
    expect([summer, first].sort(compareInexactDates)).toEqual([first, summer]);
  });
});
