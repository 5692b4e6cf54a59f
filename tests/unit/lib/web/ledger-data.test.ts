import { describe, expect, it } from "vitest";
import { ledgerViews } from "@/lib/domain/public/ledger-view";
import { translatorFor } from "@/lib/messages/translator";
import { ledgerDocument } from "@/lib/web/ledger-document";
import { figureSheet, ledgerSheet } from "@/lib/web/ledger-sheet";
import { aFigure, aQuantity } from "@/tests/fixtures/ledger";
import { aYear } from "@/tests/fixtures/ledger-dates";
import { everyLedgerView } from "@/tests/fixtures/ledger-views";
import { seedFigures, seedSources } from "@/tests/fixtures/seed-ledger";

const figures = seedFigures();
const views = everyLedgerView(figures, seedSources());
const sheetOf = (name: (typeof ledgerViews)[number]) => {
  const view = views.find((one) => one.view === name);
  return view ? ledgerSheet(view, translatorFor("en")) : "";
};
const linesOf = (sheet: string) => sheet.replace("\ufeff", "").trimEnd().split("\r\n");

describe("a view as JSON", () => {
  it.each(views)("$view says which it is and names its numbers", (view) => {
    const json = JSON.stringify(ledgerDocument(view));
    expect(json).toContain(`"view":"${view.view}","total":89`);
    expect(json).toMatch(/"f\d{3}/);
  });

  it("tells the operands, the result and the verdict of a check", () => {
    const arithmetic = views.find(({ view }) => view === "arithmetic");
    const json = JSON.parse(JSON.stringify(arithmetic ? ledgerDocument(arithmetic) : {}));
    expect(json.checks[0]).toMatchObject({
      id: "april-2023-received",
      kind: "sum",
      computed: 699,
      difference: -9,
      verdict: "differs",
      discrepancy: "x03",
      expected: { figure: "f058", min: 708 },
    });
  });
});

describe("a view as a table", () => {
  it.each(ledgerViews)("%s has as many cells in every line as in its head", (name) => {
    const lines = linesOf(sheetOf(name));
    expect(lines.length).toBeGreaterThan(1);
    const cells = (line: string) => line.replace(/"(?:[^"]|"")*"/g, "x").split(",").length;
    expect(new Set(lines.map(cells)).size).toBe(1);
  });

  it("begins with the mark by which a spreadsheet knows UTF-8", () => {
    expect(sheetOf("arithmetic").startsWith("\ufeff")).toBe(true);
  });

  it("writes a line for every number of every figure, numbers without marks between digits", () => {
    const t = translatorFor("ru");
    const numbers = figures.flatMap(({ quantities }) => quantities).length;
    const sheet = figureSheet(figures, t);
    expect(linesOf(sheet)).toHaveLength(numbers + 1);
    expect(sheet).toContain(",10308,");
  });

  it("says how each time is known, from which words a number was read, and where its page is", () => {
    const figure = aFigure({ id: "f901", period: aYear(2023), periodBasis: "inferred" });
    const [, line] = linesOf(figureSheet([figure], translatorFor("en")));
    expect(line).toContain(",2023,inferred,,,not stated,");
    expect(line).toContain(figure.quotes[0]?.exact);
    expect(line?.endsWith(",/en/figures/f901")).toBe(true);
  });

  it("never lets a claim become a formula", () => {
    const figure = aFigure({ statement: "=1+1", quantities: [aQuantity({ min: 1, max: 2 })] });
    expect(figureSheet([figure], translatorFor("en"))).toContain(",'=1+1,");
  });
});
