import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closenessOf, nearness } from "@/lib/domain/precedents/closeness";
import { precedentFacts } from "@/lib/domain/precedents/facts";
import type { PrecedentRow } from "@/lib/domain/precedents/precedent-profile";
import type { PrecedentQuery } from "@/lib/domain/precedents/query";
import { likestCases } from "@/lib/domain/precedents/ranking";
import { comparedFacts, comparisonOf, likenessOf } from "@/lib/domain/precedents/similarity";
import { aRow, asking, precedentQueries, precedentRows } from "@/tests/fixtures/precedents";

function likeness(parameters: Record<string, string>, row: PrecedentRow) {
  return likenessOf(comparisonOf(asking(parameters)), row);
}

function states(parameters: Record<string, string>, row: PrecedentRow) {
  const compared = comparedFacts(comparisonOf(asking(parameters)), row);
  return Object.fromEntries(compared.map(({ fact, state }) => [fact, state]));
}

describe("what is not known", () => {
  const asked = { provision: "337(5)", plea: "guilty", wound: "yes" };

  it("counts neither as agreement nor as difference", () => {
    expect(likeness(asked, aRow())).toEqual({ score: 0.5, coverage: 0 });
    expect(states(asked, aRow())).toEqual({
      article: "unknown",
      part: "unknown",
      plea: "unknown",
      wound: "unknown",
    });
  });

  it("lowers what is covered and nothing else", () => {
    const half = likeness({ plea: "guilty", wound: "yes" }, aRow({ plea: "guilty" }));
    expect(half).toEqual({ score: 0.75, coverage: 0.5 });
  });

  it("is the part where only the article is printed, not another part", () => {
    expect(states({ provision: "337(5)" }, aRow({ charged: ["337"] }))).toEqual({
      article: "agree",
      part: "unknown",
    });
    expect(states({ provision: "337(5)" }, aRow({ charged: ["337(3)"] }))).toEqual({
      article: "agree",
      part: "differ",
    });
  });
});

describe("likeness", () => {
  it("is nothing where nothing is asked", () => {
    expect(likeness({}, aRow({ plea: "guilty" }))).toEqual({ score: null, coverage: null });
  });

  it("leaves out what weighs nothing", () => {
    expect(likeness({ plea: "guilty", "w-plea": "0" }, aRow({ plea: "partly" })).score).toBeNull();
  });

  it("finds a case under its charge and under its conviction", () => {
    const requalified = aRow({ charged: ["332(2.1)"], convicted: ["332(2)"] });
    expect(likeness({ provision: "332(2.1)" }, requalified).score).toBe(1);
    expect(likeness({ provision: "332(2)" }, requalified).score).toBe(1);
  });

  it("holds two ways of coming forward to be nearly the same, and detention to be another", () => {
    const asked = { ended: "surrendered-commissariat" };
    expect(likeness(asked, aRow({ howItEnded: "surrendered-investigators" })).score).toBe(0.75);
    expect(likeness(asked, aRow({ howItEnded: "detained" })).score).toBe(0);
  });

  it("takes one of several courts, regions or statuses", () => {
    const row = aRow(
      { courts: ["A1", "B2"], service: ["contract", "officer"] },
      { regions: ["65"] },
    );
    expect(likeness({ court: "B2", service: "officer", region: "65" }, row).score).toBe(1);
  });

  it("does not hang on the order in which facts are given", () => {
    const row = aRow({ plea: "guilty", answers: { wound: "no" } });
    expect(likeness({ plea: "guilty", wound: "yes" }, row)).toEqual(
      likeness({ wound: "yes", plea: "guilty" }, row),
    );
  });
});

describe("two absences", () => {
  it.each([
    [{ min: 31, max: null }, { min: 40, max: 50 }, 1],
    [{ min: 28, max: 31 }, { min: 31, max: null }, 1],
    [{ min: 9, max: 9 }, { min: 19, max: 19 }, 0.5],
    [{ min: 9, max: 9 }, { min: 39, max: 39 }, 0],
    [{ min: 0, max: 0 }, { min: 1, max: 1 }, 0.5],
    [{ min: 2, max: 2 }, { min: 365, max: 365 }, 0],
  ])("%j and %j are near by %d", (a, b, near) => {
    expect(nearness(a, b)).toBeCloseTo(near, 9);
    expect(nearness(b, a)).toBeCloseTo(near, 9);
  });

  it("are the nearer, the less time lies between them", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(300), (a, b, c) => {
        const [x, y, z] = [a, b, c].sort((one, other) => one - other);
        const on = (day = 0) => ({ min: day, max: day });
        expect(nearness(on(x), on(z))).toBeLessThanOrEqual(nearness(on(x), on(y)));
      }),
    );
  });
});

/** The same, worked out slowly and plainly from the definition. */
function slowScore(query: PrecedentQuery, row: PrecedentRow) {
  let weight = 0;
  let agreement = 0;
  let known = 0;
  for (const fact of precedentFacts) {
    const closeness = closenessOf(query, fact);
    if (!closeness || query.weights[fact] === 0) continue;
    weight += query.weights[fact];
    const near = closeness(row);
    if (near === null) agreement += query.weights[fact] / 2;
    else {
      agreement += query.weights[fact] * near;
      known += query.weights[fact];
    }
  }
  return weight === 0 ? null : { score: agreement / weight, coverage: known / weight };
}

describe("for any question and any defendants", () => {
  it("likeness and what is covered lie between 0 and 1 and are what their definition says", () => {
    fc.assert(
      fc.property(precedentQueries, precedentRows, (query, rows) => {
        const comparison = comparisonOf(query);
        for (const row of rows) {
          const { score, coverage } = likenessOf(comparison, row);
          const slow = slowScore(query, row);
          expect(score === null).toBe(slow === null);
          if (score === null || coverage === null || slow === null) continue;
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(score).toBeCloseTo(slow.score, 5);
          expect(coverage).toBeCloseTo(slow.coverage, 5);
        }
      }),
    );
  });

  it("likeness is 1 only where everything known agrees and everything is known", () => {
    fc.assert(
      fc.property(precedentQueries, precedentRows, (query, rows) => {
        const comparison = comparisonOf(query);
        for (const row of rows) {
          const facts = comparedFacts(comparison, row);
          const isSame = facts.length > 0 && facts.every(({ closeness }) => closeness === 1);
          expect(likenessOf(comparison, row).score === 1).toBe(isSame);
        }
      }),
    );
  });

  it("to learn an agreeing fact never makes a case less like", () => {
    fc.assert(
      fc.property(precedentQueries, precedentRows, (query, rows) => {
        const comparison = comparisonOf({ ...query, plea: "guilty" });
        for (const row of rows) {
          const without = aRow({ ...row.profile, plea: null }, row);
          const learnt = aRow({ ...row.profile, plea: "guilty" }, row);
          const [before, after] = [without, learnt].map((one) => likenessOf(comparison, one).score);
          expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0);
        }
      }),
    );
  });

  it("the list holds the likest of each case in the order of a plain sort", () => {
    fc.assert(
      fc.property(precedentQueries, precedentRows, fc.integer({ min: 1, max: 8 }), (q, rows, n) => {
        const comparison = comparisonOf(q);
        const all = rows
          .map((row) => ({ row, ...likenessOf(comparison, row) }))
          .sort(
            (a, b) =>
              (b.score ?? 0) - (a.score ?? 0) ||
              (b.coverage ?? 0) - (a.coverage ?? 0) ||
              a.row.id.localeCompare(b.row.id) ||
              a.row.profile.ordinal - b.row.profile.ordinal,
          );
        const first = all.filter(
          (one, index) => all.findIndex(({ row }) => row.id === one.row.id) === index,
        );
        expect(likestCases(rows, comparison, n)).toEqual(first.slice(0, n));
      }),
    );
  });
});
