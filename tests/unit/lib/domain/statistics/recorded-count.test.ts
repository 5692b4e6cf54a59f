import { describe, expect, it } from "vitest";
import type { RecordedScope } from "@/lib/domain/ledger/recorded";
import { columnsOf } from "@/lib/domain/statistics/column-builder";
import { coverageOf } from "@/lib/domain/statistics/coverage";
import { dayNumber } from "@/lib/domain/statistics/day-number";
import type { RecordFact } from "@/lib/domain/statistics/fact-columns";
import { recordedCount } from "@/lib/domain/statistics/recorded-count";
import { timeLineTo } from "@/lib/domain/statistics/time-line";
import { aFact, decidedFact } from "@/tests/fixtures/record-facts";

const line = timeLineTo(dayNumber("2024-12-15"));
const march: RecordedScope = {
  metric: "decided",
  articles: ["337"],
  from: "2024-03-01",
  to: "2024-03-31",
  region: null,
};

function counted(
  facts: readonly RecordFact[],
  asked: Partial<RecordedScope> = {},
  lagDays: number | null = 0,
) {
  const columns = columnsOf(facts);
  const coverage = coverageOf(columns, "first", line);
  if (!coverage) throw new Error("nothing is covered");
  const courts = new Set(["77GV0020", "27GV0012"]);
  const context = { line, coverage, lagDays, courts, asOf: "2024-12-15" };
  return recordedCount(columns, { ...march, ...asked }, context);
}

const absent = { provisions: ["337(5)"], court: "77GV0020", region: "46" };
const facts = [
  decidedFact("2024-03-01", "2024-03-31", absent),
  decidedFact("2024-02-10", "2024-03-15", { ...absent, result: "terminated" }),
  decidedFact("2024-03-05", "2024-04-01", absent),
  decidedFact("2024-03-05", "2024-03-06", { ...absent, provisions: ["337(1)", "338(3)"] }),
  decidedFact("2024-03-05", "2024-03-06", { ...absent, instance: "appeal" }),
  aFact({ ...absent, received: dayNumber("2024-03-20") }),
];

describe("the recorded count of a reported figure", () => {
  it.each([
    ["received", 4],
    ["decided", 3],
    ["verdicts", 2],
    ["other", 1],
    ["pending", 2],
  ] as const)("counts %s: %i", (metric, n) => {
    expect(counted(facts, { metric })?.count).toBe(n);
  });

  it("counts a case under two articles once", () => {
    expect(counted(facts, { articles: ["337", "338"] })?.count).toBe(3);
  });

  it("is none where no record is of the articles or the region", () => {
    expect(counted(facts, { articles: ["332(2.1)"] })).toBeNull();
    expect(counted(facts, { region: "77" })).toBeNull();
  });

  it("says how many courts there are records of, among all that could have some", () => {
    expect(counted(facts)?.coverage).toMatchObject({ courtsWithRecords: 1, courts: 2 });
  });

  it("names a court whose records begin after the period among those without any", () => {
    const later = decidedFact("2024-06-01", "2024-07-01", { ...absent, court: "27GV0012" });
    expect(counted([...facts, later])?.coverage.courtsWithRecords).toBe(1);
    const other = decidedFact("2024-03-02", "2024-07-01", {
      ...{ ...absent, court: "27GV0012" },
      provisions: ["338(3)"],
    });
    expect(counted([...facts, other])?.coverage.courtsWithRecords).toBe(2);
  });

  it("is none for a part where records name its article and no part", () => {
    expect(counted(facts, { articles: ["337(5)"] })?.count).toBe(2);
    const untold = decidedFact("2024-03-05", "2024-03-06", { ...absent, provisions: ["337"] });
    expect(counted([...facts, untold], { articles: ["337(5)"] })).toBeNull();
    expect(counted([...facts, untold])?.count).toBe(4);
  });

  it("covers what records of the scope reach, and not what others do", () => {
    const others = ["2023-01-10", "2024-11-20"].map((day) =>
      decidedFact(day, day, { ...absent, provisions: ["338(3)"] }),
    );
    const { from, to } = counted([...facts, ...others])?.coverage ?? {};
    expect([from, to]).toEqual(["2024-02-03", "2024-04-07"]);
  });

  it("does not cover a month in which its records only begin", () => {
    const late = [decidedFact("2024-03-20", "2024-03-25", absent)];
    expect(counted(late)?.coverage.from).toBe("2024-03-16");
  });

  it("is none where it is not known how late records appear", () => {
    expect(counted(facts, {}, null)).toBeNull();
  });

  it("does not cover the days within the reporting lag", () => {
    const [whole, late] = [counted(facts), counted(facts, {}, 30)];
    expect(dayNumber(whole?.coverage.to ?? "")).toBe(dayNumber(late?.coverage.to ?? "") + 30);
  });
});
