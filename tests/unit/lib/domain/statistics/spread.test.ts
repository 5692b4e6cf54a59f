import { describe, expect, it } from "vitest";
import { columnsOf } from "@/lib/domain/statistics/column-builder";
import { dayNumber, dayOfNumber, monthNumber } from "@/lib/domain/statistics/day-number";
import type { RecordFact } from "@/lib/domain/statistics/fact-columns";
import { rowsWhere } from "@/lib/domain/statistics/row-sets";
import { isOpenMonth, isSpreadOver, spreadByMonth, toldDays } from "@/lib/domain/statistics/spread";
import { timeLineTo } from "@/lib/domain/statistics/time-line";
import { decidedFact } from "@/tests/fixtures/record-facts";

const line = timeLineTo(dayNumber("2024-12-31"));
const districtOf = (court: string) => `${court.slice(0, 2)}OV`;
const spreadOf = (facts: readonly RecordFact[]) => {
  const columns = columnsOf(facts);
  const rows = rowsWhere(columns.size, () => true);
  return spreadByMonth(columns, rows, columns.decided, { line, districtOf });
};
const inCourt = (month: string, court: string) =>
  decidedFact(`2024-${month}-01`, `2024-${month}-09`, { court, region: court.slice(0, 2) });
const both = (month: string) => [inCourt(month, "77GV1"), inCourt(month, "27GV1")];
const days = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });

describe("cases of a month", () => {
  it("are spread where they are of several courts, districts and regions", () => {
    const spread = spreadOf([
      ...both("01"),
      inCourt("02", "77GV1"),
      inCourt("03", "77GV1"),
      inCourt("03", "77GV2"),
    ]);
    const month = (name: string) => monthNumber(`2024-${name}`);
    expect(["01", "02", "03", "04"].map((name) => isOpenMonth(spread, month(name)))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(isSpreadOver(spread, days("2024-02-01", "2024-03-31"))).toBe(false);
    expect(isSpreadOver(spread, days("2024-01-01", "2024-02-29"))).toBe(true);
  });
});

describe("the days of which more is told", () => {
  const covered = days("2024-01-01", "2024-05-20");
  const told = (facts: readonly RecordFact[], from: string, to: string) => {
    const span = toldDays(spreadOf(facts), days(from, to), covered);
    return [dayOfNumber(span.from), dayOfNumber(span.to)];
  };

  it("are those asked of where every month is spread, up to the last day covered", () => {
    const facts = ["01", "02", "03", "04", "05"].flatMap(both);
    expect(told(facts, "2024-02-01", "2024-03-31")).toEqual(["2024-02-01", "2024-03-31"]);
    expect(told(facts, "2024-05-01", "2024-05-31")).toEqual(["2024-05-01", "2024-05-20"]);
  });

  it("take a month in with the next that it needs, and what is left with the last", () => {
    const facts = [inCourt("01", "77GV1"), ...both("02"), ...both("03"), inCourt("05", "27GV1")];
    expect(told(facts, "2024-01-01", "2024-01-31")).toEqual(["2024-01-01", "2024-02-29"]);
    expect(told(facts, "2024-03-01", "2024-03-31")).toEqual(["2024-03-01", "2024-05-20"]);
  });

  it("are all that are covered where no months are spread", () => {
    expect(told([inCourt("01", "77GV1")], "2024-02-01", "2024-02-29")).toEqual([
      "2024-01-01",
      "2024-05-20",
    ]);
  });
});
