import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fewestShown,
  type Guarded,
  guardedCells,
  guardedTable,
  suppressed,
} from "@/lib/domain/statistics/suppression";

const cells = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 12 }), fc.nat({ max: 900 })), {
  minLength: 1,
  maxLength: 8,
});
const hiddenOf = (shown: readonly Guarded[]) =>
  shown.flatMap((cell, at) => (cell === suppressed ? [at] : []));
const isFew = (n: number) => n > 0 && n < fewestShown;

describe("cells of one total", () => {
  it.each([
    { cells: [120, 40, 9], shown: [120, 40, 9] },
    { cells: [120, 40, 3], shown: [120, suppressed, suppressed] },
    { cells: [120, 3, 2], shown: [120, suppressed, suppressed] },
    { cells: [120, 2, 1, 7], shown: [120, suppressed, suppressed, suppressed] },
    { cells: [120, 3, 0], shown: [suppressed, suppressed, 0] },
    { cells: [3, 0, 0], shown: [suppressed, suppressed, suppressed] },
    { cells: [40, 0, 0], shown: [40, 0, 0] },
    {
      cells: [120, 8, 1, 1, 1, 1, 1],
      shown: [120, ...Array.from({ length: 6 }, () => suppressed)],
    },
    { cells: [0, 0], shown: [0, 0] },
  ])("of $cells show $shown", ({ cells: given, shown }) => {
    expect(guardedCells(given)).toEqual(shown);
  });

  it("never show a number of fewer than five people, nor what is left beside one", () => {
    fc.assert(
      fc.property(cells, (given) => {
        const total = given.reduce((a, b) => a + b, 0);
        for (const shown of guardedCells(given)) {
          if (shown === suppressed || shown === 0) continue;
          expect(isFew(shown)).toBe(false);
          expect(isFew(total - shown)).toBe(false);
        }
      }),
    );
  });

  it("never leave a hidden number that follows from the total", () => {
    fc.assert(
      fc.property(cells, (given) => {
        const hidden = hiddenOf(guardedCells(given));
        if (hidden.length === 0 || hidden.length === given.length) return;
        expect(hidden.length).toBeGreaterThan(1);
        const together = hidden.reduce((sum, at) => sum + (given[at] ?? 0), 0);
        expect(together).toBeGreaterThanOrEqual(fewestShown);
        expect(together).toBeGreaterThan(hidden.length);
      }),
    );
  });

  it("show whatever they show as it is", () => {
    fc.assert(
      fc.property(cells, (given) => {
        for (const [at, shown] of guardedCells(given).entries())
          if (shown !== suppressed) expect(shown).toBe(given[at]);
      }),
    );
  });
});

describe("a table of cells", () => {
  const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(fc.nat({ max: 40 }), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 8,
    }),
  );

  it("leaves no hidden number that follows from its row or from its column", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const shown = guardedTable(rows);
        const isAllHidden = shown.flat().every((cell) => cell === suppressed);
        if (isAllHidden) return;
        const columns = (rows[0] ?? []).map((_, column) => shown.map((row) => row[column] ?? 0));
        for (const [column, line] of columns.entries()) {
          const hidden = hiddenOf(line);
          if (hidden.length === 0) continue;
          expect(hidden.length).toBeGreaterThan(1);
          const together = hidden.reduce((sum, at) => sum + (rows[at]?.[column] ?? 0), 0);
          expect(together).toBeGreaterThanOrEqual(fewestShown);
        }
      }),
    );
  });
});
