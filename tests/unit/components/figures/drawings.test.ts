import { expect, it } from "vitest";
import { echoShape, echoSize } from "@/components/figures/echo-shape";
import { fanPoints, fanSize } from "@/components/figures/fan-shape";
import { echoRoots } from "@/lib/domain/ledger/echo";
import { revisionFans } from "@/lib/domain/ledger/revisions";
import { seedFigures } from "@/tests/fixtures/seed-ledger";

it("draws a bar for every root and every way, in proportion, within the drawing", () => {
  const shape = echoShape(echoRoots(seedFigures()));
  const lines = shape.trees.flatMap((tree) => tree.lines);
  expect(lines.map(({ of }) => of).filter((of) => of === "root")).toHaveLength(4);
  for (const { width, y } of lines) {
    expect(echoSize.left + width).toBeLessThanOrEqual(echoSize.width - echoSize.right);
    expect(y + echoSize.row).toBeLessThanOrEqual(shape.height);
  }
  const [root, direct] = lines;
  expect((root?.width ?? 0) / (root?.count ?? 1)).toBeCloseTo(
    (direct?.width ?? 0) / (direct?.count ?? 1),
  );
});

it("draws nothing for nobody", () => {
  expect(echoShape([])).toEqual({ trees: [], height: 0 });
});

it("puts the earlier number left and the greater one higher", () => {
  const [fan] = revisionFans(seedFigures());
  const [first, second] = fan ? fanPoints(fan) : [];
  expect(first?.x).toBe(fanSize.left);
  expect(second?.x).toBe(fanSize.width - fanSize.right);
  expect(first?.y).toBeLessThan(second?.y ?? 0);
});
