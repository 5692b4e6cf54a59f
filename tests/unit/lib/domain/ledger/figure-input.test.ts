import { describe, expect, it } from "vitest";
import { figureInput } from "@/lib/domain/ledger/figure-input";
import { parseInput } from "@/lib/domain/parse-input";
import { aFigureForm } from "@/tests/fixtures/figure-form";
import { refusalOf } from "@/tests/fixtures/refusal-of";

const read = (more: object = {}) => parseInput(figureInput, { ...aFigureForm(), ...more });
const row = (more: object = {}) => ({
  what: { en: "", ru: "" },
  min: "1",
  max: "",
  unit: "cases",
  qualifier: "exact",
  ...more,
});

describe("what somebody types of a figure", () => {
  it("is read as people write it: numbers, articles, dates", () => {
    expect(read()).toMatchObject({
      quantities: [{ min: 12_460, max: 12_460, unit: "cases" }],
      articleScope: ["337", "338(3)"],
      period: { edtf: "2024-03", printed: "March 2024" },
      periodBasis: "stated",
      asOf: null,
      asOfBasis: "unknown",
      relayedBy: null,
      note: null,
    });
  });

  it("leaves out rows without a unit, and keeps the others in their order", () => {
    const quantities = { 2: row({ min: "3" }), 0: row(), 1: row({ unit: "", min: "2" }) };
    expect(read({ quantities }).quantities.map(({ min }) => min)).toEqual([1, 3]);
  });

  it("holds words alone as no number, and one bound as both", () => {
    const quantities = { 0: row({ min: "" }), 1: row({ min: "", max: "7" }) };
    expect(read({ quantities }).quantities.map(({ min, max }) => [min, max])).toEqual([
      [null, null],
      [7, 7],
    ]);
  });

  it("calls a date that is there inferred, where nobody says whence it is", () => {
    expect(read({ periodBasis: "unknown" }).periodBasis).toBe("inferred");
    expect(read({ period: "", periodBasis: "stated" }).periodBasis).toBe("unknown");
  });

  it.each([
    [
      "no number",
      { quantities: { 0: row({ min: "many" }) } },
      "figureDesk.noNumber",
      "quantities.0.min",
    ],
    [
      "two numbers",
      { quantities: { 0: row({ min: "1 and 2" }) } },
      "figureDesk.noNumber",
      "quantities.0.min",
    ],
    [
      "bounds upside down",
      { quantities: { 0: row({ max: "0" }) } },
      "figure.reversed",
      "quantities.0.max",
    ],
    ["no row", { quantities: { 0: row({ unit: "" }) } }, "figureDesk.noQuantity", "quantities"],
    ["no article", { articleScope: "337, desertion" }, "figureDesk.noArticle", "articleScope.1"],
    ["no date", { period: "long ago" }, "figureDesk.noDate", "period"],
    ["nobody who counted", { publisher: "" }, "figureDesk.noPublisher", "publisher"],
    ["one language", { statement: { en: "Invented.", ru: "" } }, "text.empty", "statement.ru"],
  ])("is refused with %s, and the field is named", (_what, more, key, field) => {
    const refusal = refusalOf(() => read(more));
    expect([refusal?.key, refusal?.values.field]).toEqual([key, field]);
  });

  it.each(["metric", "baseline", "periodBasis"])("is refused with an invented %s", (name) => {
    expect(refusalOf(() => read({ [name]: "invented" }))?.kind).toBe("invalid");
  });
});
