import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inexactDate } from "@/lib/domain/inexact-date";
import { daysInMonth, edtfDate, isDay } from "@/lib/domain/reading/edtf";

const year = fc.integer({ min: 1900, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const two = (n: number) => String(n).padStart(2, "0");
const toDay = (instant: number) => new Date(instant).toISOString().slice(0, 10);

describe("an EDTF expression", () => {
  it.each(["", "..", "2023/..", "202X", "2023-13", "2023-02-30", "2023/2022", "{2023}", "2023-4"])(
    "%j means no date that is held",
    (expression) => {
      expect(edtfDate(expression, null)).toBeNull();
    },
  );

  it("never throws, and gives only dates that may be stored", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const date = edtfDate(text, null);
        return date === null || inexactDate.safeParse(date).success;
      }),
    );
  });

  it("means the days that the library of the format reads in it", () => {
    const day = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        for (const expression of [`${y}`, `${y}-${two(m)}`, `${y}-${two(m)}-${two(d)}`]) {
          const { min, max } = edtf(expression);
          const date = edtfDate(expression, null);
          expect(date).toMatchObject({ earliest: toDay(min), latest: toDay(max) });
        }
      }),
    );
  });

  it.each([
    ["2023-21", "2023-03-01", "2023-05-31"],
    ["2023-22", "2023-06-01", "2023-08-31"],
    ["2022-24", "2022-12-01", "2023-02-28"],
    ["2023-24", "2023-12-01", "2024-02-29"],
  ])("of the season %s runs from %s to %s", (expression, earliest, latest) => {
    expect(edtfDate(expression, null)).toMatchObject({ earliest, latest, precision: "season" });
  });

  it("keeps the words that were printed", () => {
    expect(edtfDate("2023-04~", "around April")).toMatchObject({
      approximate: true,
      printed: "around April",
    });
  });
});

describe("the calendar", () => {
  it("has every day of a month and none after", () => {
    fc.assert(
      fc.property(year, month, (y, m) => {
        const last = daysInMonth(y, m);
        return isDay(`${y}-${two(m)}-${two(last)}`) && !isDay(`${y}-${two(m)}-${two(last + 1)}`);
      }),
    );
  });

  it("gives a February its leap day", () => {
    expect([2023, 2024, 1900, 2000].map((y) => daysInMonth(y, 2))).toEqual([28, 29, 28, 29]);
  });
});
