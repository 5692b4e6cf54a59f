import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Quantity, reportedFigure } from "@/lib/domain/reported-figure";
import { readList } from "@/lib/formats/casebook/read-list";

const folder = "prisma/casebook/figures";
const ledger = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => readList(reportedFigure, name, readFileSync(join(folder, name), "utf8")));
const quantities = new Map(ledger.map((figure) => [figure.id, figure.quantities]));

/** Working days of the Russian calendar: 8 March 2024 is a holiday, July 2024 has none. */
const workingDays = { march2024: 20, july2024: [23, 22] as const };
const weeksOfHalfAYear = 26;

describe("the ledger of reported figures", () => {
  it("holds each of the 89 claims once, under the id of its number", () => {
    const ids = ledger.map((figure) => figure.id).sort();
    const expected = Array.from({ length: 89 }, (_, index) => numbered(index + 1));
    expect(ids).toEqual(expected);
    for (const figure of ledger) expect(figure.id).toBe(numbered(figure.number));
  });

  it("supersedes nothing that it does not hold", () => {
    const named = ledger.flatMap((figure) => figure.supersedes ?? []);
    expect(named.filter((id) => !quantities.has(id))).toEqual([]);
  });
});

describe("the cases of April 2023", () => {
  it("leaves nine of the cases received without an article", () => {
    const parts = printed("f061") + printed("f079") + printed("f082") + printed("f084");
    expect(parts).toBe(699);
    expect(printed("f058") - parts).toBe(9);
  });

  it("suspends a share of the known terms that is over a third and under the 40 percent", () => {
    const share = percent(printed("f076"), printed("f074"));
    expect(share).toBe("36.0");
    expect(Number(share)).toBeGreaterThan(printed("f063"));
    expect(Number(share)).toBeLessThan(printed("f065"));
  });

  it("finds over half absent for a month by either count of the cases", () => {
    const overAMonth = printed("f073", 0);
    const ofStudied = percent(overAMonth, printed("f073", 1));
    const ofReceived = percent(overAMonth, printed("f061"));
    expect([ofStudied, ofReceived]).toEqual(["51.9", "54.5"]);
    expect(Number(ofStudied)).toBeGreaterThan(printed("f062"));
  });
});

describe("the speed of the courts", () => {
  it("passes the printed number of sentences on a working day of March 2024", () => {
    const perDay = printed("f025") / workingDays.march2024;
    expect(perDay).toBeCloseTo(34.2, 5);
    expect(Math.round(perDay)).toBe(printed("f026"));
  });

  it("makes the printed range of verdicts on a working day of July 2024", () => {
    const perDay = workingDays.july2024.map((days) => Math.round(printed("f053") / days));
    const range = quantityOf("f054");
    expect(perDay).toEqual([range.min, range.max]);
  });

  it("receives fewer cases a week in early 2023 than it is said to convict", () => {
    const perWeek = printed("f015") / weeksOfHalfAYear;
    expect(perWeek).toBeCloseTo(79.8, 1);
    expect(perWeek).toBeLessThan(printed("f014"));
  });
});

describe("the totals of December 2024", () => {
  it("counts 101 sentences more than soldiers sentenced", () => {
    const sentences = printed("f041") + printed("f044") + printed("f047");
    expect(sentences).toBe(13_998);
    expect(sentences - printed("f055")).toBe(101);
  });

  it("grows by almost, not fully, the factor of the headline", () => {
    const growth = printed("f036") / printed("f037");
    expect(growth).toBeCloseTo(1.87, 2);
    expect(growth).toBeLessThan(printed("f035"));
  });
});

function numbered(number: number): string {
  return `f${String(number).padStart(3, "0")}`;
}

function quantityOf(id: string, index = 0): Quantity {
  const quantity = quantities.get(id)?.[index];
  if (!quantity) throw new Error(`no quantity ${index} in ${id}`);
  return quantity;
}

/** The single number of a quantity; a range or mere words are no number. */
function printed(id: string, index = 0): number {
  const { min, max } = quantityOf(id, index);
  if (min === null || min !== max) throw new Error(`no single number in ${id}`);
  return min;
}

function percent(part: number, whole: number): string {
  return ((part / whole) * 100).toFixed(1);
}
