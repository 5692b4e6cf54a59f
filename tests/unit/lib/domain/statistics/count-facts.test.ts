import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "@/lib/domain/statistics/column-builder";
import { countFacts } from "@/lib/domain/statistics/count-facts";
import {
  dayNumber,
  dayOfNumber,
  mondayOf,
  monthOfNumber,
} from "@/lib/domain/statistics/day-number";
import type { FactColumns, RecordFact } from "@/lib/domain/statistics/fact-columns";
import { type FactScope, rowFits } from "@/lib/domain/statistics/fact-scope";
import { rowsWhere } from "@/lib/domain/statistics/row-sets";
import { timeLineTo } from "@/lib/domain/statistics/time-line";
import { aFact, decidedFact, recordFacts } from "@/tests/fixtures/record-facts";

const line = timeLineTo(dayNumber("2024-12-15"));
const period = { from: dayNumber("2023-01-01"), to: dayNumber("2023-12-31") };
const all: FactScope = { provisions: null, courts: null, region: null, instance: "first" };
const counted = (columns: FactColumns, scope: FactScope) => {
  const rows = rowsWhere(columns.size, rowFits(columns, scope));
  return countFacts(columns, rows, { line, period, told: period, covered: period });
};
const countAll = (facts: readonly RecordFact[], scope = all) => counted(columnsOf(facts), scope);

/** The day as it counts: none where it cannot be. */
const known = (day: number | null) =>
  day !== null && day >= dayNumber("2000-01-01") && day <= line.lastDay ? day : null;
const inPeriod = (day: number | null) => day !== null && day >= period.from && day <= period.to;
const fits = (fact: RecordFact, scope: FactScope) =>
  fact.instance === scope.instance &&
  (scope.courts === null || (fact.court !== null && scope.courts.has(fact.court))) &&
  (scope.region === null || fact.region === scope.region) &&
  (scope.provisions === null ||
    fact.provisions.some((one) =>
      scope.provisions?.some((asked) => one === asked || one.startsWith(`${asked}(`)),
    ));
const isPendingAt = (fact: RecordFact, day: number) => {
  const [received, decided] = [known(fact.received), known(fact.decided)];
  if (received === null || received > day) return false;
  return decided === null ? fact.result === "pending" : decided > day;
};
const people = (facts: readonly RecordFact[]) =>
  facts.reduce((sum, { persons }) => sum + Math.max(1, persons), 0);

const scopes: fc.Arbitrary<FactScope> = fc.record({
  provisions: fc.constantFrom(null, ["337"], ["337(5)"], ["332", "338"]),
  courts: fc.constantFrom(null, new Set(["77GV0020"]), new Set(["77GV0020", "54GV0002"])),
  region: fc.constantFrom(null, "77", "61"),
  instance: fc.constantFrom("first", "appeal"),
});

describe("counting records in columns", () => {
  it("counts as a plain count of every record does", () => {
    fc.assert(
      fc.property(fc.array(recordFacts, { maxLength: 60 }), scopes, (facts, scope) => {
        const own = facts.filter((fact) => fits(fact, scope));
        const counts = countAll(facts, scope);
        expect(counts.records).toBe(own.length);
        expect(counts.receiptUndated).toBe(own.filter((f) => known(f.received) === null).length);
        expect(counts.decisionUndated).toBe(
          own.filter((f) => known(f.decided) === null && f.result !== "pending").length,
        );
        const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);
        for (const group of [counts.groups.court, counts.groups.region, counts.groups.provisions]) {
          expect(sum(group.received)).toBe(own.filter((f) => inPeriod(known(f.received))).length);
          expect(sum(group.decided)).toBe(own.filter((f) => inPeriod(known(f.decided))).length);
          expect(sum(group.pending)).toBe(own.filter((f) => isPendingAt(f, period.to)).length);
        }
      }),
    );
  });

  it("puts every day into its month and its week", () => {
    fc.assert(
      fc.property(fc.array(recordFacts, { maxLength: 40 }), (facts) => {
        const { months, weeks } = countAll(facts);
        const own = facts.filter((fact) => fits(fact, all));
        for (const measure of ["received", "decided"] as const) {
          const days = own.flatMap((fact) => known(fact[measure]) ?? []);
          for (const [at, n] of months[measure].entries()) {
            const month = monthOfNumber(line.firstMonth + at);
            expect(n).toBe(days.filter((day) => dayOfNumber(day).startsWith(month)).length);
          }
          for (const [at, n] of weeks[measure].entries()) {
            const monday = mondayOf(line.firstWeek + at);
            expect(n).toBe(days.filter((day) => day >= monday && day < monday + 7).length);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("has as the stock of a month what was pending on its last day", () => {
    fc.assert(
      fc.property(fc.array(recordFacts, { maxLength: 40 }), (facts) => {
        const { months } = countAll(facts);
        // A case of which something was decided on no known day is in no stock.
        const own = facts.filter(
          (f) => fits(f, all) && !(known(f.decided) === null && f.result !== "pending"),
        );
        let stock = 0;
        for (const [at, came] of months.came.entries()) {
          stock += came - (months.left[at] ?? 0);
          const next = dayNumber(`${monthOfNumber(line.firstMonth + at + 1)}-01`);
          const end = Math.min(next - 1, line.lastDay);
          expect(stock).toBe(own.filter((fact) => isPendingAt(fact, end)).length);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("tells of decided cases what a plain count tells", () => {
    fc.assert(
      fc.property(fc.array(recordFacts, { maxLength: 60 }), (facts) => {
        const columns = columnsOf(facts);
        const { decided } = counted(columns, all);
        const own = facts.filter((f) => fits(f, all) && inPeriod(known(f.decided)));
        expect(decided.all).toEqual({ cases: own.length, people: people(own) });
        for (const [place, code] of columns.result.codes.entries()) {
          const of = own.filter(({ result }) => result === code);
          expect(decided.results[place]).toEqual({ cases: of.length, people: people(of) });
        }
        for (const [answer, value] of [
          ["yes", true],
          ["no", false],
          ["unknown", null],
        ] as const) {
          const act = own.filter(({ actPublished }) => actPublished === value);
          const closed = own.filter((fact) => fact.closed === value);
          expect(decided.act[answer]).toEqual({ cases: act.length, people: people(act) });
          expect(decided.closed[answer]).toEqual({ cases: closed.length, people: people(closed) });
        }
        const appealed = own.filter((fact) => fact.appealed);
        expect(decided.appealed).toEqual({ cases: appealed.length, people: people(appealed) });
        expect(decided.real).toBe(own.reduce((sum, { real }) => sum + real, 0));
        const terms = own.flatMap((fact) => fact.terms);
        expect(decided.months.n).toBe(terms.length);
        for (const [months, n] of decided.months.least.entries())
          expect(n).toBe(terms.filter((term) => term === months).length);
      }),
    );
  });

  it("counts a case decided before it came in as one that was never pending", () => {
    const counts = countAll([decidedFact("2023-05-10", "2023-03-01")]);
    const stock = counts.months.came.map((came, at) => came - (counts.months.left[at] ?? 0));
    expect(stock.every((n) => n === 0)).toBe(true);
  });

  it("takes a day to come for one that is not known", () => {
    const { receiptUndated, months } = countAll([aFact({ received: line.lastDay + 1 })]);
    expect(receiptUndated).toBe(1);
    expect(months.received.every((n) => n === 0)).toBe(true);
  });
});
