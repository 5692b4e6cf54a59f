import { expect, it } from "vitest";
import { expandDates } from "@/lib/formats/casebook/expand-dates";
import { refusalOf } from "@/tests/fixtures/refusal-of";

it("refuses a date that is none, however deep it stands", () => {
  const value = { happenings: [{ date: { value: { edtf: "last week" } } }] };
  expect(refusalOf(() => expandDates(value))?.key).toBe("date.notEdtf");
});

it("gives every date its days and its precision, and keeps its words", () => {
  expect(expandDates([{ value: { edtf: "2022-12", printed: "In December" } }])).toEqual([
    {
      value: {
        edtf: "2022-12",
        earliest: "2022-12-01",
        latest: "2022-12-31",
        precision: "month",
        approximate: false,
        printed: "In December",
      },
    },
  ]);
});

it.each([null, 3, "2022-12", true, { edtf: null }, { other: [{ a: 1 }] }])(
  "leaves %j as it is",
  (value) => {
    expect(expandDates(value)).toEqual(value);
  },
);
