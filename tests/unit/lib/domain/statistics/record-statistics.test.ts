import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "@/lib/domain/statistics/column-builder";
import { coverageOf } from "@/lib/domain/statistics/coverage";
import { dayNumber } from "@/lib/domain/statistics/day-number";
import type { RecordFact } from "@/lib/domain/statistics/fact-columns";
import { everything, type StatisticsQuery } from "@/lib/domain/statistics/query";
import { recordSheets } from "@/lib/domain/statistics/record-sheets";
import { recordStatistics } from "@/lib/domain/statistics/record-statistics";
import type { ReportingLag } from "@/lib/domain/statistics/reporting-lag";
import { districtsOf, scopeOfQuery } from "@/lib/domain/statistics/scope-of-query";
import type { Sheet } from "@/lib/domain/statistics/sheet";
import { suppressed } from "@/lib/domain/statistics/suppression";
import { timeLineTo } from "@/lib/domain/statistics/time-line";
import { decidedFact, recordFacts } from "@/tests/fixtures/record-facts";

const courts = [
  { code: "77OV0000", kind: "district", superior: "50AV0000" },
  { code: "77GV0020", kind: "garrison", superior: "77OV0000" },
  { code: "27GV0012", kind: "garrison", superior: "27OV0000" },
  { code: "27OV0000", kind: "district", superior: "50AV0000" },
];
const line = timeLineTo(dayNumber("2024-12-15"));
const lag: ReportingLag = {
  method: "shown",
  days: 40,
  byMeasure: { received: null, decided: null },
};
const calendar = [{ year: 2024, nonWorkingWeekdays: ["2024-03-08"], workingSaturdays: [] }];

function statisticsOf(
  facts: readonly RecordFact[],
  asked: Partial<StatisticsQuery> = {},
  late = lag,
) {
  const columns = columnsOf(facts);
  const query = { ...everything, ...asked };
  const coverage = coverageOf(columns, query.instance, line);
  if (!coverage) return null;
  const scope = scopeOfQuery(query, courts);
  const districtOf = districtsOf(courts);
  const context = { line, coverage, lag: late, calendar, scope, districtOf };
  return recordStatistics(columns, query, context);
}

/** So many cases received and decided in a month, in one court. */
const inMonth = (month: string, n: number, with_: Partial<RecordFact> = {}) =>
  Array.from({ length: n }, () => decidedFact(`${month}-05`, `${month}-20`, with_));

describe("the statistics of records", () => {
  it("are none where no record has a day", () => expect(statisticsOf([])).toBeNull());

  it("give the rate of a month by its working days", () => {
    const months = statisticsOf(inMonth("2024-03", 684))?.months;
    expect(months?.[0]).toMatchObject({ key: "2024-03", decided: 684, workingDays: null });
    const whole = statisticsOf([...inMonth("2024-03", 684), ...inMonth("2024-06", 100)])?.months[0];
    expect(whole).toMatchObject({ workingDays: 20, decidedADay: 34.2 });
  });

  it("hatch the months within the lag, and those alone", () => {
    const facts = ["2024-09", "2024-10", "2024-11"].flatMap((month) => inMonth(month, 50));
    expect(statisticsOf(facts)?.months.map((row) => [row.key, row.isIncomplete])).toEqual([
      ["2024-09", false],
      ["2024-10", true],
      ["2024-11", true],
    ]);
  });

  it("do not stretch over years for the sake of one misprinted day", () => {
    const facts = [...inMonth("2024-03", 200), ...inMonth("2004-03", 1)];
    expect(statisticsOf(facts)?.coverage.from.slice(0, 4)).toBe("2024");
  });

  it("count a case under two parts once for its article", () => {
    const rows = statisticsOf(
      inMonth("2024-03", 7, { provisions: ["337(1)", "337(5)"] }),
    )?.byProvision;
    expect(rows?.map(({ code, decided }) => [code, decided])).toEqual([
      ["337", 7],
      ["337(1)", 7],
      ["337(5)", 7],
    ]);
  });

  it("stand in the order of the Code", () => {
    const inOrder = [
      "332",
      "337",
      "337(2)",
      "337(2.1)",
      "337(3)",
      "337(3.1)",
      "352",
      "352(1)",
      "352.1",
    ];
    const facts = inOrder
      .toReversed()
      .flatMap((one) => inMonth("2024-03", 7, { provisions: [one] }));
    expect(statisticsOf(facts)?.byProvision.map(({ code }) => code)).toEqual(inOrder);
  });

  it("say how many cases name the article of a part and no part", () => {
    const facts = [
      ...inMonth("2024-03", 5, { provisions: ["337(5)"] }),
      ...inMonth("2024-03", 3, { provisions: ["337"] }),
      ...inMonth("2024-03", 2, { provisions: ["337", "337(5)"] }),
      ...inMonth("2024-03", 1, { provisions: ["338"] }),
    ];
    const asked = (provision: string | null) => {
      const told = statisticsOf(facts, { provision });
      return [told?.decided, told?.partUntold];
    };
    expect(asked("337(5)")).toEqual([7, 3]);
    expect(asked("337")).toEqual([10, 0]);
    expect(asked(null)).toEqual([11, 0]);
  });

  it("put a garrison court and its superior into one district", () => {
    const facts = [
      ...inMonth("2024-03", 3, { court: "77GV0020" }),
      ...inMonth("2024-03", 2, { court: "77OV0000" }),
    ];
    const rows = statisticsOf(facts)?.byDistrict;
    expect(rows).toEqual([{ code: "77OV0000", received: 5, decided: 5, pending: 0 }]);
  });

  it("count within a district the courts that belong to it", () => {
    const facts = [
      ...inMonth("2024-03", 3, { court: "77GV0020" }),
      ...inMonth("2024-03", 2, { court: "27GV0012" }),
    ];
    expect(statisticsOf(facts, { district: "27OV0000" })?.decided).toBe(2);
    expect(statisticsOf(facts, { district: "27OV0000", court: "77GV0020" })?.decided).toBe(0);
  });

  it("show no weeks of one place", () => {
    const facts = inMonth("2024-03", 30, { court: "77GV0020" });
    const here = statisticsOf(facts, { unit: "week", court: "77GV0020" });
    expect([here?.unit, here?.weeks]).toEqual(["month", null]);
    const all = [...facts, ...inMonth("2024-03", 30, { court: "27GV0012", region: "27" })];
    expect(statisticsOf(all, { unit: "week" })?.weeks?.length).toBeGreaterThan(0);
  });

  it("show no weeks of a month whose cases are all of one court, though no place is asked of", () => {
    const far = { court: "27GV0012", region: "27" };
    const rare = { provisions: ["333"] };
    const facts = [
      ...inMonth("2024-03", 30, { court: "77GV0020", region: "77" }),
      ...inMonth("2024-03", 30, far),
      ...inMonth("2024-05", 20, far),
      ...inMonth("2024-03", 1, { ...far, ...rare }),
    ];
    const weeks = statisticsOf(facts, { unit: "week" });
    expect(weeks?.weeks?.map(({ key }) => key.slice(0, 7))).not.toContain("2024-05");
    expect(weeks?.weeks?.map(({ decided }) => decided)).toContain(61);
    expect(weeks?.weeksLeftOut).toBeGreaterThan(3);
    const one = statisticsOf(facts, { unit: "week", provision: "333" });
    expect([one?.unit, one?.weeks]).toEqual(["month", null]);
  });

  describe("asked of some months", () => {
    const near = { court: "77GV0020", region: "77" };
    const far = { court: "27GV0012", region: "27" };
    const months = ["2024-02", "2024-03", "2024-04", "2024-05"];
    const both = months.flatMap((month) => [
      ...inMonth(month, 30, near),
      ...inMonth(month, 30, far),
    ]);
    const told = (facts: readonly RecordFact[], asked: Partial<StatisticsQuery>) => {
      const shown = statisticsOf(facts, asked);
      return [shown?.decided, shown?.toldCases, shown?.told?.from, shown?.told?.to];
    };
    const all = ["2024-02-01", "2024-05-31"];

    it("tell of those months where each has cases of several places", () => {
      const asked = { from: "2024-03", to: "2024-04" };
      expect(told(both, asked)).toEqual([120, 120, "2024-03-01", "2024-04-30"]);
    });

    it("tell of one place all the time covered, so that no month is had by comparing two answers", () => {
      const some = { ...near, from: "2024-03", to: "2024-04" };
      expect(told(both, { court: "77GV0020", from: some.from, to: some.to })).toEqual([
        60,
        120,
        ...all,
      ]);
      const [short, long] = ["2024-03", "2024-04"].map((to) =>
        statisticsOf([...both, ...inMonth("2024-04", 7, { ...near, result: "terminated" })], {
          region: "77",
          to,
        }),
      );
      expect(short?.decided).not.toBe(long?.decided);
      expect(short?.results).toEqual(long?.results);
    });

    it("take a month of one court alone together with one of several", () => {
      const facts = [...both, ...inMonth("2024-06", 9, far)];
      expect(told(facts, { from: "2024-05", to: "2024-05" })).toEqual([
        60,
        69,
        "2024-05-01",
        "2024-06-30",
      ]);
      expect(told(facts, { from: "2024-04", to: "2024-04" }).slice(2)).toEqual([
        "2024-04-01",
        "2024-04-30",
      ]);
    });

    it("tell of single courts all the time covered", () => {
      const acts = statisticsOf(both, { from: "2024-03", to: "2024-03" })?.actByCourt;
      expect(acts?.map(({ decided }) => decided)).toEqual([120, 120]);
    });

    it("never differ in cases of one court alone, whatever months are compared", () => {
      const placed = fc.record({
        month: fc.constantFrom(...months),
        court: fc.constantFrom("77GV0020", "27GV0012", "77OV0000"),
        n: fc.integer({ min: 1, max: 6 }),
      });
      const asked = fc.tuple(fc.constantFrom(...months), fc.constantFrom(...months));
      fc.assert(
        fc.property(
          fc.array(placed, { minLength: 1, maxLength: 9 }),
          asked,
          asked,
          (held, a, b) => {
            const facts = held.flatMap(({ month, court, n }) =>
              inMonth(month, n, { court, region: court.slice(0, 2) }),
            );
            const [one, other] = [a, b].map((pair) => {
              const [from = null, to = null] = pair.toSorted();
              return statisticsOf(facts, { from, to })?.told;
            });
            if (!one || !other) return;
            const within = (span: { from: string; to: string }, { decided }: RecordFact) =>
              decided !== null && decided >= dayNumber(span.from) && decided <= dayNumber(span.to);
            const gained = facts.filter((fact) => within(one, fact) && !within(other, fact));
            const gainedCourts = new Set(gained.map(({ court }) => court));
            expect(gainedCourts.size).not.toBe(1);
          },
        ),
      );
    });
  });

  it("hide how few cases of one court ended, and of all courts together", () => {
    const here = { court: "77GV0020" };
    const facts = [
      ...inMonth("2024-03", 40, here),
      ...inMonth("2024-03", 3, { ...here, result: "terminated" }),
    ];
    const results = (asked: Partial<StatisticsQuery>) =>
      statisticsOf(facts, asked)?.results.map(({ people }) => people);
    expect(results({})).toEqual([suppressed, suppressed]);
    expect(results(here)).toEqual([suppressed, suppressed]);
    expect(statisticsOf(facts, here)?.served.people).toBe(suppressed);
  });

  it("name no result and say nothing of verdicts where few people are told of", () => {
    const told = statisticsOf(inMonth("2024-03", 3, { court: "77GV0020", result: "terminated" }));
    expect([told?.decided, told?.results]).toEqual([3, []]);
    expect(told?.served.people).toBe(suppressed);
    const appealed = told?.appeals.appealed.map(({ code, people }) => [code, people]);
    expect(appealed).toEqual([
      ["yes", suppressed],
      ["no", suppressed],
    ]);
  });

  it("hide what appeals led to where the number of appeals is hidden", () => {
    const here = { court: "77GV0020" };
    const facts = [
      ...inMonth("2024-03", 60, here),
      ...inMonth("2024-03", 3, { ...here, appealed: true, appealResult: "upheld" }),
    ];
    expect(statisticsOf(facts, here)?.appeals.appeal).toEqual([]);
    const more = inMonth("2024-03", 9, { appealed: true, appealResult: "upheld" });
    expect(statisticsOf([...facts, ...more])?.appeals.appeal).toMatchObject([{ cases: 12 }]);
  });

  it("tell nothing of one decided case whose court stands in the same answer", () => {
    const facts = [
      ...inMonth("2024-03", 40, { court: "27GV0012" }),
      ...inMonth("2024-07", 1, {
        court: "77GV0020",
        provisions: ["332(3)"],
        real: 1,
        terms: [30],
        actPublished: false,
        closed: true,
        appealed: true,
        appealResult: "upheld",
      }),
    ];
    const told = statisticsOf(facts, { provision: "332(3)", from: "2024-07", to: "2024-07" });
    expect(told?.byCourt).toMatchObject([{ code: "77GV0020", decided: 1 }]);
    const { act, closed, appeals, results, served, terms } = told ?? {};
    const people = [act, closed, appeals?.appealed, results].flatMap((rows) =>
      (rows ?? []).map((row) => row.people),
    );
    expect(people.filter((n) => n !== suppressed)).toEqual([]);
    expect(Object.values(served?.served ?? {})).toEqual([suppressed, suppressed, suppressed]);
    expect(appeals?.appeal).toEqual([]);
    expect(terms).toEqual({ n: suppressed, quartiles: null, range: null, steps: null });
  });

  it("tell no shortest and longest term where all decided cases are of one place", () => {
    const term = (months: number, n: number, court: string) =>
      inMonth("2024-03", n, { court, region: court.slice(0, 2), real: 1, terms: [months] });
    const one = [...term(24, 20, "77GV0020"), ...term(60, 20, "77GV0020")];
    expect(statisticsOf(one)?.terms).toMatchObject({ n: 40, range: null, steps: null });
    expect(statisticsOf(one)?.terms.quartiles?.median).toEqual({ from: 42, to: 42 });
    const two = [...term(24, 20, "77GV0020"), ...term(60, 20, "27GV0012")];
    expect(statisticsOf(two)?.terms.range?.least).toEqual({ from: 24, to: 24 });
    expect(statisticsOf(two)?.terms.steps?.map(({ people }) => people)).toEqual([0, 20, 0, 0, 20]);
  });

  it("have no table of appeals for a higher instance, of which they would say that nobody appealed", () => {
    const idsOf = (instance: "first" | "appeal") => {
      const query = { ...everything, instance };
      const told = statisticsOf(inMonth("2024-03", 60, { instance }), { instance });
      return (told ? recordSheets(told, query, null) : []).map(({ id }) => id);
    };
    expect(idsOf("first")).toContain("appealed");
    expect(idsOf("appeal")).not.toContain("appealed");
    expect(idsOf("appeal")).toContain("results");
  });

  it.each([
    ["after", { from: "2030-01", to: null }],
    ["before", { from: null, to: "2001-01" }],
    ["between months before", { from: "2001-01", to: "2001-03" }],
  ])("count nothing in months %s those covered", (_where, months) => {
    const facts = [...inMonth("2024-03", 60), ...inMonth("2024-06", 60)];
    const told = statisticsOf(facts, { ...months, unit: "week" });
    expect(told).toMatchObject({ period: null, received: 0, decided: 0, pending: 0 });
    expect([told?.months, told?.weeks, told?.years, told?.results]).toEqual([[], [], [], []]);
    expect([told?.told, told?.actByCourt]).toEqual([null, []]);
  });

  it("count no month that is not covered beside those that are", () => {
    const facts = [...inMonth("2024-03", 60), ...inMonth("2024-06", 60)];
    const told = statisticsOf(facts, { from: "2001-01", to: "2024-03" });
    expect(told?.period).toEqual({ from: "2024-03-01", to: "2024-03-31" });
  });

  it("hatch the month that began before the records do, and its year is not whole", () => {
    const facts = Array.from({ length: 11 }, (_, at) => at + 1).flatMap((month) =>
      inMonth(`2023-${String(month + 1).padStart(2, "0")}`, 50),
    );
    const begun = Array.from({ length: 50 }, () => decidedFact("2023-01-18", "2023-01-20"));
    const told = statisticsOf([...begun, ...facts, ...inMonth("2024-01", 50)]);
    expect(told?.coverage.from).toBe("2023-01-14");
    const row = (key: string) => told?.months.find((month) => month.key === key)?.isIncomplete;
    expect(["2023-01", "2023-02"].map(row)).toEqual([true, false]);
    expect(told?.years.find(({ year }) => year === 2023)?.isIncomplete).toBe(true);
  });

  it("hatch every month where it is not known how late records appear", () => {
    const unknown: ReportingLag = { ...lag, method: "unknown", days: null };
    const months = statisticsOf(inMonth("2024-03", 50), {}, unknown)?.months;
    expect(months?.map(({ isIncomplete }) => isIncomplete)).toEqual([true]);
  });

  it.each(["77GV0020", null])(
    "never put a small number into a table of %s, but by provision and month",
    (court) => {
      const open = new Set(["months", "years", "same-months"]);
      const groups = new Set(["provisions", "courts", "districts", "regions"]);
      const query = { ...everything, court };
      const peopleIn = ({ columns, rows }: Sheet) => {
        const at = columns.findIndex(({ key }) => key === "people");
        return at < 0 ? [] : rows.map((row) => row[at]);
      };
      fc.assert(
        fc.property(fc.array(recordFacts, { maxLength: 50 }), (facts) => {
          const told = statisticsOf(facts, query);
          const people = (told ? recordSheets(told, query, null) : [])
            .filter(({ id }) => !open.has(id) && !groups.has(id))
            .flatMap(peopleIn);
          expect(people.filter((n) => typeof n === "number" && n > 0 && n < 5)).toEqual([]);
        }),
      );
    },
  );

  it("add up: years are their months, groups are the totals", () => {
    fc.assert(
      fc.property(fc.array(recordFacts, { maxLength: 60 }), (facts) => {
        const told = statisticsOf(facts);
        if (!told) return;
        const sum = (rows: readonly { received: number; decided: number }[]) => [
          rows.reduce((n, row) => n + row.received, 0),
          rows.reduce((n, row) => n + row.decided, 0),
        ];
        const totals = [told.received, told.decided];
        expect(sum(told.byCourt)).toEqual(totals);
        expect(sum(told.byRegion)).toEqual(totals);
        expect(sum(told.byDistrict)).toEqual(totals);
        expect(sum(told.years)).toEqual(sum(told.months));
      }),
    );
  });
});
