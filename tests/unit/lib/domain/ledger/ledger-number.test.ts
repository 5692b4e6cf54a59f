import { expect, it } from "vitest";
import {
  figureIdOf,
  ledgerOf,
  numberAt,
  numbersOf,
  singleValue,
} from "@/lib/domain/ledger/ledger-number";
import { aFigure, aQuantity } from "@/tests/fixtures/ledger";

const two = aFigure({
  id: "f901",
  quantities: [aQuantity({ min: 5, max: 5 }), aQuantity({ min: 1, max: 9 })],
});
const ledger = ledgerOf([two]);

it("names each number of a figure, and finds it by that name", () => {
  for (const number of numbersOf(two)) expect(numberAt(ledger, number.ref)).toEqual(number);
  expect(numbersOf(two).map(({ ref }) => ref)).toEqual(["f901", "f901/1"]);
});

it.each(["f902", "f901/2", "f901/x", ""])("finds nothing under %j", (ref) => {
  expect(numberAt(ledger, ref)).toBeNull();
});

it("takes only one number for a value, never a span", () => {
  expect(numbersOf(two).map(singleValue)).toEqual([5, null]);
  expect(figureIdOf("f901/1")).toBe("f901");
});
