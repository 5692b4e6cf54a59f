import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTerms, readWorkingDays } from "@/lib/formats/reference/read-calendar-and-terms";

const years = readWorkingDays(readFileSync("prisma/reference/working-days.json", "utf8"));
const terms = readTerms(readFileSync("prisma/reference/terms.json", "utf8"));

describe("the working days", () => {
  it("are refused where a year has eleven months", () => {
    const year = {
      nonWorkingWeekdays: [],
      workingSaturdays: [],
      workingDaysPerMonth: Array.from({ length: 11 }, () => 20),
      workingDays: 220,
    };
    const meta = { source: "invented", confidence: 1 };
    expect(() => readWorkingDays(JSON.stringify({ meta, years: { 2023: year } }))).toThrow();
  });

  it.each(years)("of the months of $year make those of the year", ({ perMonth, workingDays }) => {
    expect(perMonth.reduce((sum, days) => sum + days, 0)).toBe(workingDays);
  });

  it.each(years)(
    "of $year are its weekdays but the free ones, and its working Saturdays",
    (year) => {
      const weekdays = daysOf(year.year).filter((day) => day.getUTCDay() % 6 !== 0);
      const free = new Set(year.nonWorkingWeekdays.map(Number));
      const worked = weekdays.filter((day) => !free.has(Number(day))).length;
      expect(worked + year.workingSaturdays.length).toBe(year.workingDays);
    },
  );

  it.each(years)("of $year name Saturdays that are Saturdays", ({ workingSaturdays }) => {
    expect(workingSaturdays.filter((day) => day.getUTCDay() !== 6)).toEqual([]);
  });
});

function daysOf(year: number): Date[] {
  const days = Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(year, 0, index + 1)));
  return days.filter((day) => day.getUTCFullYear() === year);
}

describe("the sets of words", () => {
  it("are each there once, with words in both languages or marked", () => {
    expect(new Set(terms.map((set) => set.id)).size).toBe(terms.length);
    expect(terms.filter((set) => set.ru.length + set.en.length === 0)).toEqual([]);
  });

  it("keep their order", () => {
    expect(terms.map((set) => set.position)).toEqual(terms.map((_set, index) => index));
  });
});
