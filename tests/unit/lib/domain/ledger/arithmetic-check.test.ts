import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ArithmeticCheck, doCheck } from "@/lib/domain/ledger/arithmetic-check";
import { ledgerOf } from "@/lib/domain/ledger/ledger-number";
import { aFigure, aQuantity } from "@/tests/fixtures/ledger";
import { seedCalendar } from "@/tests/fixtures/seed-ledger";

const calendar = seedCalendar();
const count = (id: string, n: number, more: Parameters<typeof aFigure>[0] = {}) =>
  aFigure({ id, quantities: [aQuantity({ min: n, max: n })], ...more });
const sum: ArithmeticCheck = {
  id: "invented",
  kind: "sum",
  figures: ["f901", "f902"],
  expected: "f903",
  tolerance: 0,
  discrepancy: null,
};
const whole = [count("f901", 3), count("f902", 4), count("f903", 7)];
const march = {
  edtf: "2024-03",
  earliest: "2024-03-01",
  latest: "2024-03-31",
  precision: "month",
  approximate: false,
  printed: null,
} as const;

describe("a check fails closed", () => {
  it.each(["f901", "f902", "f903"])("where %s is not in the ledger any more", (gone) => {
    const left = whole.filter(({ id }) => id !== gone);
    expect(doCheck(sum, ledgerOf(left), calendar)).toBeNull();
  });

  it("where a number is a span", () => {
    const span = aFigure({ id: "f902", quantities: [aQuantity({ min: 3, max: 4 })] });
    const [first, , total] = whole;
    if (!first || !total) throw new Error("three figures");
    expect(doCheck(sum, ledgerOf([first, span, total]), calendar)).toBeNull();
  });

  it("where the printed words are vague", () => {
    const vague = aFigure({ id: "f903", quantities: [aQuantity({ qualifier: "vague" })] });
    expect(doCheck(sum, ledgerOf([...whole.slice(0, 2), vague]), calendar)).toBeNull();
  });

  it("where it would divide by nought", () => {
    const share: ArithmeticCheck = { ...sum, kind: "share", figures: ["f901"], by: ["f902"] };
    const ledger = ledgerOf([count("f901", 1), count("f902", 0), count("f903", 1)]);
    expect(doCheck(share, ledger, calendar)).toBeNull();
  });

  it.each([
    ["the period is not known", null],
    ["the calendar ends before it", { ...march, earliest: "2031-03-01", latest: "2031-03-31" }],
  ])("where a rate is wanted and %s", (_why, period) => {
    const rate: ArithmeticCheck = {
      ...sum,
      kind: "rate",
      figures: ["f901"],
      over: { unit: "working-days" },
      expected: null,
    };
    expect(doCheck(rate, ledgerOf([count("f901", 40, { period })]), calendar)).toBeNull();
    const known = ledgerOf([count("f901", 40, { period: march })]);
    expect(doCheck(rate, known, calendar)?.computed).toBe(2);
  });
});

it("bears a sum out exactly where the total is that of its parts", () => {
  const parts = fc.array(fc.nat(1e6), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(parts, fc.integer({ min: -9, max: 9 }), (numbers, off) => {
      const total = numbers.reduce((one, other) => one + other, 10);
      const figures = [...numbers, 10].map((n, at) => count(`f80${at}`, n));
      const check = { ...sum, figures: figures.map(({ id }) => id) };
      const ledger = ledgerOf([...figures, count("f903", total + off)]);
      const result = doCheck(check, ledger, calendar);
      expect(result?.verdict).toBe(off === 0 ? "holds" : "differs");
      expect(result?.difference).toBe(0 - off);
    }),
  );
});
