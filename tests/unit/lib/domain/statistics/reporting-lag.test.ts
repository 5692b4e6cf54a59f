import { describe, expect, it } from "vitest";
import { mondayOf } from "@/lib/domain/statistics/day-number";
import { fewestForLag, reportingLag } from "@/lib/domain/statistics/reporting-lag";

const none = { received: [], decided: [] };
const firstWeek = 2700;
/** Weeks with so many cases each, the last of them the end of the records. */
const weeks = (counts: number[]) => ({
  received: { first: firstWeek, counts: Uint32Array.from(counts) },
  end: mondayOf(firstWeek + counts.length) - 1,
});
const even = Array.from({ length: 60 }, () => 40);

describe("how late records appear", () => {
  it("is told by the days on which the portal put them up", () => {
    const received = [
      { days: 40, records: 5 },
      { days: 1, records: 50 },
      { days: 12, records: 45 },
    ];
    const lag = reportingLag({ received, decided: [] }, weeks(even));
    expect(lag).toEqual({
      method: "shown",
      days: 12,
      byMeasure: { received: { records: 100, half: 1, nineInTen: 12 }, decided: null },
    });
  });

  it("is the longer of the two where both are told", () => {
    const received = [{ days: 2, records: 100 }];
    const decided = [{ days: 30, records: 100 }];
    expect(reportingLag({ received, decided }, weeks(even)).days).toBe(30);
  });

  it("is not told by fewer records than could say anything", () => {
    const received = [{ days: 90, records: fewestForLag - 1 }];
    expect(reportingLag({ received, decided: [] }, weeks(even)).method).toBe("edge");
  });

  it("is read off the end where the last weeks fall under half of what is usual", () => {
    const lag = reportingLag(none, weeks([...even, 18, 10, 2]));
    expect(lag).toMatchObject({ method: "edge", days: 21 });
  });

  it("is none where the end does not fall", () => {
    expect(reportingLag(none, weeks(even))).toMatchObject({ method: "edge", days: 0 });
  });

  it.each([
    ["too few cases a week", Array.from({ length: 60 }, () => 6)],
    ["too short a time", even.slice(0, 20)],
    ["a whole quarter under half, which is no lag", [...even, ...even.slice(0, 13).map(() => 5)]],
  ])("is not told by %s", (_, counts) => {
    expect(reportingLag(none, weeks(counts))).toMatchObject({ method: "unknown", days: null });
  });
});
