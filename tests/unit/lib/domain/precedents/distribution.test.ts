import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionOf } from "@/lib/domain/precedents/distribution";
import { countedOutcome } from "@/lib/domain/precedents/outcome-of";
import type { PrecedentRow } from "@/lib/domain/precedents/precedent-profile";
import { shareOf } from "@/lib/domain/precedents/share";
import { aRow, precedentRows, sentenced } from "@/tests/fixtures/precedents";

const terms = (...months: Parameters<typeof sentenced>[0][]) =>
  months.map((one) => aRow(sentenced(one)));

describe("fewer than five known terms", () => {
  const few = distributionOf(terms(12, 24, 36, 48, null, [null, 84]));

  it("are counted", () => {
    expect(few.counts).toMatchObject({ termKnown: 4, termUnknown: 1, termOneBound: 1 });
  });

  it("are neither drawn nor summed up", () => {
    expect(few.columns).toBeNull();
    expect(few.terms.all).toEqual({ n: 4, numbers: null });
    expect(few.byYear.map(({ terms: own }) => own.numbers)).toEqual([null]);
  });

  it("become enough with the fifth", () => {
    const five = distributionOf(terms(12, 24, 36, 48, 60));
    expect(five.columns?.columns).toHaveLength(5);
    expect(five.terms.all.numbers?.median).toEqual({ from: 36, to: 36 });
  });
});

describe("a share", () => {
  it("is not worked out where fewer than five are known", () => {
    const rows = [1, 2, 3, 4].map(() => aRow(sentenced(null, "suspended")));
    expect(distributionOf([...rows, aRow(sentenced(null, null))]).suspended).toBeNull();
  });

  it("leaves those of whom it is not known out of the whole, and counts them", () => {
    const rows = ["real", "real", "real", "suspended", "suspended", null] as const;
    const spread = distributionOf(rows.map((served) => aRow(sentenced(24, served))));
    expect(spread.suspended).toMatchObject({ known: 5, share: 0.4 });
    expect(spread.counts.served).toEqual({ real: 3, suspended: 2, unknown: 1 });
  });

  // Published examples of Wilson's interval, e.g. Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %d in %d has the interval of Wilson", (some, known, low, high) => {
    expect(shareOf(some, known)?.low).toBeCloseTo(low, 4);
    expect(shareOf(some, known)?.high).toBeCloseTo(high, 4);
  });

  it("of nobody is none", () => expect(shareOf(0, 0)).toBeNull());
});

describe("terms", () => {
  it("are quartiles of type 7, as R works them out", () => {
    const { numbers } = distributionOf(terms(12, 29, 36, 40, 42, 72)).terms.all;
    expect(numbers?.lower.from).toBeCloseTo(30.75, 9);
    expect(numbers?.median.from).toBe(38);
    expect(numbers?.upper.from).toBeCloseTo(41.5, 9);
  });

  it("told as spans make a middle that is a span", () => {
    const { numbers } = distributionOf(terms([36, 48], [36, 48], [36, 48], 12, 96)).terms.all;
    expect(numbers?.median).toEqual({ from: 36, to: 48 });
  });

  it("end a year with the column of that year, and are not drawn where they lie across two", () => {
    const { columns } = distributionOf(terms(36, 37, [42, 48], [30, 40], 0));
    const people = columns?.columns.map((column) => column.people.real);
    expect(people).toEqual([1, 0, 1, 2]);
    expect(columns?.across).toBe(1);
  });

  it("of other punishments are not among those of deprivation of liberty", () => {
    const fine = aRow({ outcome: "convicted", chain: [{ ...sentence, kind: "fine" }] });
    expect(distributionOf([fine]).counts).toMatchObject({ convicted: 1, otherPunishment: 1 });
  });

  it("of an earlier instance give way to the last", () => {
    const raised = {
      outcome: "convicted" as const,
      chain: [sentence, { ...sentence, months: seven }],
    };
    const spread = distributionOf([1, 2, 3, 4, 5].map(() => aRow(raised)));
    expect(spread.terms.all.numbers?.median).toEqual({ from: 84, to: 84 });
  });

  it("of an overturned sentence are not counted", () => {
    const freed = aRow({ outcome: "acquitted", chain: [sentence] });
    expect(distributionOf([freed]).counts).toMatchObject({ acquitted: 1, termKnown: 0 });
  });
});

const seven = { min: 84, max: 84 };
const sentence = {
  instance: "first",
  kind: "deprivation_of_liberty",
  months: { min: 66, max: 66 },
  served: "real",
  changeMonths: null,
  lodgedBy: null,
} as const;

describe("a part of the whole", () => {
  it("counts a case once, however many of its defendants there are", () => {
    const rows = ["9901", "9901", "9902"].map((id) => aRow({ headcount: 2 }, { id }));
    expect(distributionOf(rows).counts).toMatchObject({ cases: 2, defendants: 6 });
  });

  it("is a year only where every possible day lies in it", () => {
    const on = (from: string, to: string) => aRow({ decided: { from, to } });
    const rows = [on("2023-01-01", "2023-12-31"), on("2022-12-21", "2023-01-10"), aRow()];
    const years = distributionOf(rows).byYear.map(({ key, counts }) => [key, counts.defendants]);
    expect(years).toEqual([
      ["2023", 1],
      [null, 2],
    ]);
  });

  it("shows the courts with most defendants, and says how many others there are", () => {
    const rows = Array.from({ length: 30 }, (_, n) =>
      aRow({ court: `C${n}` }, { id: `${9900 + n}` }),
    );
    const spread = distributionOf([...rows, aRow({ court: "C29" }, { id: "9999" })]);
    expect(spread.byCourt[0]).toMatchObject({ key: "C29", counts: { defendants: 2 } });
    expect([spread.byCourt.length, spread.otherCourts]).toEqual([25, 5]);
  });
});

/** A quantile of type 7 over people, worked out plainly. */
function slowQuantile(values: number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const [below = 0, above = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

function eachPerson(rows: readonly PrecedentRow[]) {
  return rows.flatMap(({ id, profile }) =>
    Array.from({ length: profile.headcount }, () => ({ id, ...countedOutcome(profile) })),
  );
}

describe("for any defendants", () => {
  it("every one is counted once among the outcomes, and every convicted one once among the terms", () => {
    fc.assert(
      fc.property(precedentRows, (rows) => {
        const { counts, byCourt, byYear } = distributionOf(rows);
        const people = eachPerson(rows);
        const { convicted, acquitted, terminated, pending, unknown } = counts;
        expect(counts.defendants).toBe(people.length);
        expect(convicted + acquitted + terminated + pending + unknown).toBe(people.length);
        const { otherPunishment, termKnown, termOneBound, termUnknown, served } = counts;
        expect(otherPunishment + termKnown + termOneBound + termUnknown).toBe(convicted);
        expect(served.real + served.suspended + served.unknown).toBe(convicted - otherPunishment);
        for (const slices of [byCourt, byYear])
          expect(slices.reduce((sum, { counts: own }) => sum + own.defendants, 0)).toBe(
            people.length,
          );
        expect(counts.cases).toBe(new Set(rows.map(({ id }) => id)).size);
      }),
    );
  });

  it("the five numbers are those of a plain sort of the least and of the greatest terms", () => {
    fc.assert(
      fc.property(precedentRows, (rows) => {
        const spans = eachPerson(rows).flatMap((one) =>
          one.kind === "liberty" && one.months ? [one.months] : [],
        );
        const { n, numbers } = distributionOf(rows).terms.all;
        expect(n).toBe(spans.length);
        expect(numbers === null).toBe(n < 5);
        if (!numbers) return;
        const wanted = { least: 0, lower: 0.25, median: 0.5, upper: 0.75, greatest: 1 };
        for (const [name, p] of Object.entries(wanted)) {
          const found = Object.entries(numbers).find(([own]) => own === name)?.[1];
          expect(found?.from).toBeCloseTo(
            slowQuantile(
              spans.map(({ from }) => from),
              p,
            ),
            9,
          );
          expect(found?.to).toBeCloseTo(
            slowQuantile(
              spans.map(({ to }) => to),
              p,
            ),
            9,
          );
        }
      }),
    );
  });

  it("the columns and what lies across them hold every known term", () => {
    fc.assert(
      fc.property(precedentRows, (rows) => {
        const { columns, counts } = distributionOf(rows);
        if (!columns) return;
        const drawn = columns.columns.reduce(
          (sum, { people }) => sum + people.real + people.suspended + people.unknown,
          0,
        );
        expect(drawn + columns.across).toBe(counts.termKnown);
      }),
    );
  });
});
