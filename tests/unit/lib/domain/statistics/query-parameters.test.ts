import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instances } from "@/lib/domain/proceeding";
import {
  everything,
  measures,
  type StatisticsQuery,
  timeUnits,
} from "@/lib/domain/statistics/query";
import {
  parametersOfStatistics,
  readStatisticsQuery,
  statisticsParameters,
} from "@/lib/domain/statistics/query-parameters";

const months = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);
const perhaps = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const queries: fc.Arbitrary<StatisticsQuery> = fc
  .record({
    provision: perhaps(fc.constantFrom("337", "337(5)", "332(2.1)", "352.1")),
    court: perhaps(fc.constantFrom("77GV0020", "VSRF")),
    district: perhaps(fc.constantFrom("61OV0000")),
    region: perhaps(fc.constantFrom("77", "03")),
    from: perhaps(months),
    to: perhaps(months),
    instance: fc.constantFrom(...instances),
    measure: fc.constantFrom(...measures),
    unit: fc.constantFrom(...timeUnits),
    synthetic: fc.boolean(),
    asOf: perhaps(fc.constantFrom("2026-11-22")),
    dataVersion: perhaps(fc.integer({ min: 1, max: 9999 })),
  })
  .map((query) =>
    query.from !== null && query.to !== null && query.from > query.to
      ? { ...query, from: query.to, to: query.from }
      : query,
  );

describe("a question to the statistics", () => {
  it("comes back from its parameters", () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(readStatisticsQuery(Object.fromEntries(parametersOfStatistics(query)))).toEqual(
          query,
        );
      }),
    );
  });

  it("has no parameters where nothing is chosen", () => {
    expect(parametersOfStatistics(everything)).toEqual([]);
    expect(readStatisticsQuery({})).toEqual(everything);
  });

  it("leaves out what cannot be meant, whatever is sent", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...statisticsParameters), fc.string()), (given) => {
        const query = readStatisticsQuery(given);
        expect(readStatisticsQuery(Object.fromEntries(parametersOfStatistics(query)))).toEqual(
          query,
        );
      }),
    );
  });

  it.each([
    ["from", "2024-13"],
    ["from", "1999-12"],
    ["court", "x'; --"],
    ["count", "people"],
    ["synthetic", "1"],
    ["v", "0"],
  ])("knows no %s of %s", (name, value) => {
    expect(readStatisticsQuery({ [name]: value })).toEqual(everything);
  });

  it("turns months that stand the wrong way round", () => {
    const { from, to } = readStatisticsQuery({ from: "2024-05", to: "2023-01" });
    expect([from, to]).toEqual(["2023-01", "2024-05"]);
  });
});
