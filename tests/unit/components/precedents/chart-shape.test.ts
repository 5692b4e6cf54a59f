import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartShape, chartSize } from "@/components/precedents/chart-shape";
import { distributionOf } from "@/lib/domain/precedents/distribution";
import { aRow, precedentRows, sentenced } from "@/tests/fixtures/precedents";

const shapeOf = (...months: Parameters<typeof sentenced>[0][]) =>
  chartShape(distributionOf(months.map((one) => aRow(sentenced(one)))));

describe("the drawing of a distribution", () => {
  it("is none under five known terms", () => expect(shapeOf(12, 24, 36, 48, null)).toBeNull());

  it("has a row for each year up to the longest term, those without people too", () => {
    const shape = shapeOf(12, 12, 12, 12, 60);
    expect(shape?.rows.map(({ years, pieces }) => [years, pieces.length])).toEqual([
      [1, 1],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 1],
    ]);
  });

  it("draws those not known on the same scale as the others", () => {
    const shape = shapeOf(12, 12, 24, 24, 24, null, [null, 84]);
    const [two, three] = shape?.rows.flatMap(({ pieces }) => pieces) ?? [];
    expect(shape?.unknown.people).toBe(2);
    expect(shape?.unknown.width).toBeCloseTo(two?.width ?? 0, 9);
    expect(three?.width).toBeCloseTo(1.5 * (two?.width ?? 0), 9);
  });

  it("draws a median that is a span as long as the span is", () => {
    const shape = shapeOf([36, 48], [36, 48], [36, 48], 12, 96);
    expect((shape?.median.to ?? 0) - (shape?.median.from ?? 0)).toBe(chartSize.row);
  });

  it("leaves nothing outside of itself, whoever is counted", () => {
    fc.assert(
      fc.property(precedentRows, (rows) => {
        const shape = chartShape(distributionOf(rows));
        if (!shape) return;
        const right = chartSize.width - chartSize.right + 1e-9;
        for (const { pieces, y } of shape.rows) {
          expect(y + chartSize.row).toBeLessThanOrEqual(shape.height);
          for (const { x, width } of pieces) expect(x + width).toBeLessThanOrEqual(right);
        }
        expect(chartSize.left + shape.unknown.width).toBeLessThanOrEqual(right);
        expect(shape.quartiles.to).toBeLessThanOrEqual(shape.height);
      }),
    );
  });
});
