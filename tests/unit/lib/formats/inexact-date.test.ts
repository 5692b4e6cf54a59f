import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inexactDate } from "@/lib/domain/inexact-date";
import { readInexactDate } from "@/lib/formats/inexact-date";
import { refusalOf } from "@/tests/fixtures/refusal-of";

describe("what is no date", () => {
  it.each([
    "",
    " ",
    "yesterday",
    "7 April 2023",
    "07.04.2023",
    "2023-4-7",
    "2023-00",
    "2023-13",
    "2023-20",
    "2023-25",
    "2023-33",
    "2023-00-10",
    "2023-02-00",
    "2023-02-29",
    "2022-02-30",
    "2023-04-31",
    "2023-04-07T10:00",
    "202X",
    "2023-XX",
    "20",
    "-2023",
    "Y20230",
    "{2022,2023}",
    "..",
    "2023/..",
    "../2023",
    "2023/",
    "/2023",
    "2022/2023/2024",
    "2023/2022",
    "2022/soon",
    "2023-XX/2024",
    "2023 ",
    "2023~~",
    "2023-04-07\n",
  ])("%j is refused by its name", (expression) => {
    expect(refusalOf(() => readInexactDate(expression, null))).toEqual({
      kind: "invalid",
      key: "date.notEdtf",
      values: { expression },
    });
  });

  it("is named by the end that is no date", () => {
    const refusal = refusalOf(() => readInexactDate("2023-02-29/2023-03-01", null));
    expect(refusal?.values).toEqual({ expression: "2023-02-29" });
  });

  it("is refused by a Refusal and nothing else, whatever it is", () => {
    const read = (text: string) => {
      const refusal = refusalOf(() => inexactDate.parse(readInexactDate(text, null)));
      return refusal === null || refusal.key === "date.notEdtf";
    };
    const dateLike = fc.string({ unit: fc.constantFrom(..."0123-/~?%X.T"), maxLength: 12 });
    fc.assert(fc.property(fc.oneof(dateLike, fc.string()), read));
  });
});

describe("a date as far as it is known", () => {
  it.each([
    ["2023-04-07", "2023-04-07", "2023-04-07", "day"],
    ["2024-02-29", "2024-02-29", "2024-02-29", "day"],
    ["2023-02", "2023-02-01", "2023-02-28", "month"],
    ["2024-02", "2024-02-01", "2024-02-29", "month"],
    ["1900-02", "1900-02-01", "1900-02-28", "month"],
    ["2000-02", "2000-02-01", "2000-02-29", "month"],
    ["2022-12", "2022-12-01", "2022-12-31", "month"],
    ["2022", "2022-01-01", "2022-12-31", "year"],
    ["2023-21", "2023-03-01", "2023-05-31", "season"],
    ["2022-22", "2022-06-01", "2022-08-31", "season"],
    ["2022-23", "2022-09-01", "2022-11-30", "season"],
    ["2022-24", "2022-12-01", "2023-02-28", "season"],
    ["2023-24", "2023-12-01", "2024-02-29", "season"],
    ["2022-07/2022-08", "2022-07-01", "2022-08-31", "interval"],
    ["2022-02-24/2024-02", "2022-02-24", "2024-02-29", "interval"],
    ["2022-22/2022-23", "2022-06-01", "2022-11-30", "interval"],
    ["2022/2022", "2022-01-01", "2022-12-31", "interval"],
  ])("%s runs from %s to %s", (expression, earliest, latest, precision) => {
    const date = readInexactDate(expression, null);
    expect(date).toEqual({
      edtf: expression,
      earliest,
      latest,
      precision,
      approximate: false,
      printed: null,
    });
    expect(inexactDate.parse(date)).toEqual(date);
  });

  it.each(["2022-10~", "2022-12-25?", "2022%", "2022-24~", "2022-02-24/2024-02~"])(
    "%s is about then, and no wider",
    (expression) => {
      const plain = readInexactDate(expression.replace(/[~?%]/g, ""), null);
      expect(readInexactDate(expression, null)).toEqual({
        ...plain,
        edtf: expression,
        approximate: true,
      });
    },
  );

  it("keeps the words as printed", () => {
    expect(readInexactDate("2022-12", "In December").printed).toBe("In December");
  });

  it("is the day itself for every day of the calendar", () => {
    const first = new Date("1990-01-01T00:00:00Z");
    const last = new Date("2060-12-31T00:00:00Z");
    fc.assert(
      fc.property(fc.date({ min: first, max: last, noInvalidDate: true }), (instant) => {
        const day = instant.toISOString().slice(0, 10);
        expect(readInexactDate(day, null)).toMatchObject({ earliest: day, latest: day });
      }),
    );
  });
});
