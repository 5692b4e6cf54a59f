import { describe, expect, it } from "vitest";
import { withBoundSums } from "@/lib/domain/ledger/bound-sums";
import { quantitiesOf } from "@/lib/domain/ledger/ledger-number";
import { aDiscrepancy, aQuantity, aSide } from "@/tests/fixtures/ledger";
import { seedLedger } from "@/tests/fixtures/seed-ledger";
import { shippedCasebook } from "@/tests/fixtures/shipped-casebook";

const one = (n: number) => [aQuantity({ min: n, max: n })];
const numbers = new Map([
  ["f901", one(700)],
  ["f902", one(100)],
]);
const found = aDiscrepancy({
  figures: ["f901", "f902"],
  sides: [aSide("It makes 800", { computation: "700 + 100 = 800" }), aSide("701")],
});
const sidesOf = (of: typeof found, known: typeof numbers) =>
  withBoundSums(of, known).sides.map(({ states }) => states);

describe("a written sum", () => {
  it("stays while all its figures are public and state its numbers", () => {
    expect(withBoundSums(found, new Map([...numbers, ["f903", one(1)]]))).toBe(found);
  });

  it.each([
    ["is gone", new Map([["f901", one(700)]])],
    ["states another number", new Map([...numbers, ["f902", one(102)]])],
    ["states none", new Map([...numbers, ["f902", []]])],
  ])("goes with its words and what was made of it where a figure %s", (_how, known) => {
    const left = withBoundSums(found, known);
    expect(left.sides).toEqual(found.sides.slice(1));
    expect(left.reason).toBe("");
  });

  it("may divide by weeks, tell a day of the week, or add what no source of ours says", () => {
    const told = (computation: string, unverified: string | null = null) =>
      sidesOf({ ...found, sides: [aSide("so", { computation, unverified })] }, numbers);
    expect(told("700 / 52 = 13.5")).toEqual(["so"]);
    expect(told("2023-07-19 = Wednesday")).toEqual(["so"]);
    expect(told("300 + 401 = 701", "The Invented Herald")).toEqual(["so"]);
    expect(told("300 + 401 = 701")).toEqual([]);
  });
});

it("is borne in every discrepancy that ships", async () => {
  const { discrepancies } = await shippedCasebook();
  const ledger = quantitiesOf(seedLedger());
  const sided = discrepancies.map(({ id, figures, sides }) =>
    aDiscrepancy({
      id,
      figures: [...figures],
      sides: sides.map(({ states, computation, unverified }) =>
        aSide(states.en, { computation, unverified: unverified?.en ?? null }),
      ),
    }),
  );
  expect(sided.filter((one) => withBoundSums(one, ledger) !== one).map(({ id }) => id)).toEqual([]);
});
