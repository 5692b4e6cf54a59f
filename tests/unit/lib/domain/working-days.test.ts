import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { daysBetween, workingDaysBetween } from "@/lib/domain/working-days";
import { readWorkingDays } from "@/lib/formats/reference/read-calendar-and-terms";
import { seedCalendar } from "@/tests/fixtures/seed-ledger";

const calendar = seedCalendar();
const years = readWorkingDays(readFileSync("prisma/reference/working-days.json", "utf8"));

describe("the production calendar", () => {
  it.each(years)("comes to its own totals, month by month, in $year", ({ year, ...known }) => {
    const months = Array.from({ length: 12 }, (_, month) => {
      const last = new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
      return workingDaysBetween(`${last.slice(0, 8)}01`, last, calendar);
    });
    expect(months).toEqual(known.perMonth);
    expect(workingDaysBetween(`${year}-01-01`, `${year}-12-31`, calendar)).toBe(known.workingDays);
  });

  it("counts a Saturday that is worked and no other", () => {
    expect(workingDaysBetween("2024-04-27", "2024-04-27", calendar)).toBe(1);
    expect(workingDaysBetween("2024-04-20", "2024-04-21", calendar)).toBe(0);
  });

  it.each([
    ["2021-12-31", "2022-01-10"],
    ["2026-12-31", "2027-01-01"],
  ])("says nothing of a time that it does not hold: %s to %s", (from, to) => {
    expect(workingDaysBetween(from, to, calendar)).toBeNull();
  });
});

it("counts both days of a stretch", () => {
  expect(daysBetween("2023-01-01", "2023-01-01")).toBe(1);
  expect(daysBetween("2023-01-01", "2023-06-30")).toBe(181);
});
