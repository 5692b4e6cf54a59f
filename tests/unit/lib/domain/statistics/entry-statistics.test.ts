import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesInScope } from "@/lib/domain/statistics/entry-scope";
import { entryStatistics } from "@/lib/domain/statistics/entry-statistics";
import type { FactScope } from "@/lib/domain/statistics/fact-scope";
import { everything } from "@/lib/domain/statistics/query";
import { suppressed } from "@/lib/domain/statistics/suppression";
import { aRow, precedentRows, sentenced } from "@/tests/fixtures/precedents";

const all: FactScope = { provisions: null, courts: null, region: null, instance: "first" };
const decided = (from: string, to = from) => aRow({ decided: { from, to } });

describe("the entries within a scope", () => {
  const rows = [
    decided("2024-03-01", "2024-03-31"),
    decided("2024-02-20", "2024-03-10"),
    decided("2024-04-01"),
    aRow({ headcount: 3 }),
  ];

  it("are those that can only have been decided in the months asked of", () => {
    const asked = { ...everything, from: "2024-03", to: "2024-03" };
    const { rows: within, undated } = entriesInScope(rows, asked, all);
    expect(within).toEqual([rows[0]]);
    expect(undated).toBe(4);
  });

  it("are all where no months are asked of", () => {
    expect(entriesInScope(rows, everything, all)).toEqual({ rows, undated: 0 });
  });

  it.each([
    [{ provisions: ["337"] }, [true, true, false]],
    [{ provisions: ["337(5)"] }, [true, false, false]],
    [{ courts: new Set(["77GV0020"]) }, [true, false, true]],
    [{ region: "46" }, [true, false, false]],
  ])("of %o are %o", (asked, expected) => {
    const some = [
      aRow({ charged: ["337(5)"], courts: ["77GV0020"] }, { regions: ["46"] }),
      aRow({ convicted: ["337(3)"] }),
      aRow({ charged: ["332(1)"], courts: ["77GV0020", "54KV0000"] }),
    ];
    const { rows: within } = entriesInScope(some, everything, { ...all, ...asked });
    expect(some.map((row) => within.includes(row))).toEqual(expected);
  });
});

describe("the statistics of entries", () => {
  const told = [
    { id: "9999", openness: "closed", act: null },
    { id: "9999", openness: "open", act: "yes" },
    { id: "8888", openness: "open", act: "yes" },
  ] as const;

  it("count the proceedings of the cases in the scope, and what they leave untold", () => {
    const { proceedings, closed, act } = entryStatistics(
      { rows: [aRow()], undated: 0 },
      told,
      false,
    );
    expect(proceedings).toBe(2);
    expect(closed.map(({ cases }) => cases)).toEqual([1, 1, 0]);
    expect(act.map(({ cases }) => cases)).toEqual([1, 0, 1]);
  });

  it("put everybody into a row of a service status, the unknown too", () => {
    fc.assert(
      fc.property(precedentRows, (rows) => {
        const { service, people } = entryStatistics({ rows, undated: 0 }, [], false);
        const sum = service.reduce((n, row) => n + Number(row.people), 0);
        expect(sum).toBeGreaterThanOrEqual(people);
        for (const { people: n, served } of service)
          expect(Number(served.real) + Number(served.suspended) + Number(served.unknown)).toBe(n);
      }),
    );
  });

  it("draw and sum up nothing of one place that tells of few", () => {
    const rows = [12, 24, 36].map((months) => aRow(sentenced(months)));
    const one = entryStatistics({ rows, undated: 0 }, [], true);
    expect(one).toMatchObject({ spread: null, appeals: null, terms: { numbers: null } });
    expect(Object.values(one.served)).toEqual([suppressed, suppressed, suppressed]);
    expect([one.terms.n, one.termUnknown]).toEqual([suppressed, suppressed]);
  });

  it("hide of one place how many terms are known where few of them are, or few are not", () => {
    const termsOf = (known: number, unknown: number) => {
      const terms = [...Array(known).fill(24), ...Array(unknown).fill(null)];
      const rows = terms.map((months) => aRow(sentenced(months)));
      const { terms: told, termUnknown } = entryStatistics({ rows, undated: 0 }, [], true);
      return [told.n, termUnknown, told.numbers === null];
    };
    expect(termsOf(12, 8)).toEqual([12, 8, false]);
    expect(termsOf(2, 18)).toEqual([suppressed, suppressed, true]);
    expect(termsOf(18, 2)).toEqual([suppressed, suppressed, true]);
    expect(termsOf(9, 8)).toEqual([9, 8, true]);
  });
});
