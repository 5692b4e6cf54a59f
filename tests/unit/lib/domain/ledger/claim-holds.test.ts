import { expect, it } from "vitest";
import { claimHolds } from "@/lib/domain/ledger/claim-holds";
import type { LedgerQuantity } from "@/lib/domain/ledger/ledger-number";
import { figureQualifiers } from "@/lib/domain/reported-figure";
import { aQuantity } from "@/tests/fixtures/ledger";

const hundred = (qualifier: LedgerQuantity["qualifier"]) =>
  aQuantity({ min: 100, max: 100, qualifier });

it.each([
  ["exact", 100, "holds"],
  ["exact", 106, "differs"],
  ["about", 95, "holds"],
  ["about", 106, "differs"],
  ["almost", 96, "holds"],
  ["almost", 100, "differs"],
  ["almost", 90, "differs"],
  ["nearly", 99, "holds"],
  ["nearly", 101, "differs"],
  ["more-than", 101, "holds"],
  ["more-than", 100, "differs"],
  ["over", 900, "holds"],
  ["over", 99, "differs"],
  ["at-least", 100, "holds"],
  ["at-least", 99, "differs"],
  ["up-to", 100, "holds"],
  ["up-to", 101, "differs"],
  ["vague", 100, "cannot"],
  ["comparative", 100, "cannot"],
] as const)("of a hundred, %s: %d %s", (qualifier, computed, verdict) => {
  expect(claimHolds(computed, hundred(qualifier), 5)).toBe(verdict);
});

it("wants a place within a range", () => {
  const range = aQuantity({ min: 39, max: 41, qualifier: "range" });
  expect([38, 39, 40.9, 42].map((n) => claimHolds(n, range, 0.5))).toEqual([
    "differs",
    "holds",
    "holds",
    "differs",
  ]);
});

it.each(figureQualifiers)("cannot be said of words without a number: %s", (qualifier) => {
  expect(claimHolds(1, aQuantity({ min: null, max: null, qualifier }), 5)).toBe("cannot");
});
