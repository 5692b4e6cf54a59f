import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Box,
  type NetworkLayout,
  networkLayout,
  type Point,
} from "@/lib/domain/ledger/network-layout";

const room = { column: 200, between: 90, gap: 16, port: 18 };
const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "link 0", "node a"];
const letter = fc.constantFrom(...letters);
const network = fc.record({
  nodes: fc.uniqueArray(fc.record({ id: letter, height: fc.integer({ min: 20, max: 90 }) }), {
    selector: ({ id }) => id,
  }),
  joints: fc.array(fc.record({ from: letter, to: letter }), { maxLength: 24 }),
});
type Given = typeof network extends fc.Arbitrary<infer T> ? T : never;
const laidOut = ({ nodes, joints }: Given) => networkLayout(nodes, joints, room);

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const boxOf = ({ boxes }: NetworkLayout, id: string) => {
  const box = boxes.find((one) => one.id === id);
  if (!box) throw new Error(`no box ${id}`);
  return box;
};
const isOnSide = (point: Point | undefined, box: Box, side: "left" | "right") =>
  point?.x === (side === "left" ? box.x : box.x + box.width) &&
  point.y > box.y &&
  point.y < box.y + box.height;

const isWithin = ({ x, y }: Point, box: Box) => x === box.x && y > box.y && y < box.y + box.height;
const legsOf = (points: readonly Point[]) =>
  points.slice(1).map((after, at) => ({
    before: points[at] ?? { x: 0, y: 0 },
    after,
    isAcross: at % 2 === 1,
  }));

describe("a network", () => {
  it("has a box for every node, none over another, all within the drawing", () => {
    fc.assert(
      fc.property(network, (given) => {
        const layout = laidOut(given);
        const { boxes, width, height } = layout;
        expect(boxes.map(({ id }) => id).sort()).toEqual(given.nodes.map(({ id }) => id).sort());
        for (const [at, box] of boxes.entries()) {
          expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
          expect(box.x >= 0 && box.y >= 0).toBe(true);
          expect(box.x + box.width <= width && box.y + box.height <= height + 1e-9).toBe(true);
        }
      }),
    );
  });

  it("draws every link once, from the side of one end to that of the other", () => {
    fc.assert(
      fc.property(network, (given) => {
        const layout = laidOut(given);
        const known = new Set(given.nodes.map(({ id }) => id));
        const wanted = new Set(
          given.joints
            .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
            .map(({ from, to }) => `${from} → ${to}`),
        );
        expect(layout.routes.map(({ from, to }) => `${from} → ${to}`).sort()).toEqual(
          [...wanted].sort(),
        );
        for (const { from, to, isBack, points } of layout.routes) {
          const [start, end] = isBack ? [to, from] : [from, to];
          expect(isOnSide(points[0], boxOf(layout, start), "right")).toBe(true);
          expect(isOnSide(points.at(-1), boxOf(layout, end), "left")).toBe(true);
        }
      }),
    );
  });

  it("leads every link from left to right, and across no box", () => {
    fc.assert(
      fc.property(network, (given) => {
        const { routes, boxes } = laidOut(given);
        const legs = routes.flatMap(({ points }) => legsOf(points));
        // In the room between two columns there is no box; across a column a link runs level.
        for (const { before, after } of legs.filter(({ isAcross }) => !isAcross))
          expect(after.x - before.x).toBe(room.between);
        for (const { before, after } of legs.filter(({ isAcross }) => isAcross)) {
          expect([after.x, after.y]).toEqual([before.x + room.column, before.y]);
          expect(boxes.filter((box) => isWithin(before, box))).toEqual([]);
        }
      }),
    );
  });

  it("never lays two links on one another at the side of a box", () => {
    fc.assert(
      fc.property(network, (given) => {
        const ends = laidOut(given).routes.flatMap(({ points }) => [points[0], points.at(-1)]);
        const at = ends.map((point) => `${point?.x} ${point?.y.toFixed(6)}`);
        expect(new Set(at).size).toBe(at.length);
      }),
    );
  });

  it("is the same, byte for byte, in whatever order it is given", () => {
    fc.assert(
      fc.property(network, fc.integer(), ({ nodes, joints }, seed) => {
        const turned = <T>(list: readonly T[]) => [
          ...list.slice(Math.abs(seed) % (list.length || 1)),
          ...list.slice(0, Math.abs(seed) % (list.length || 1)),
        ];
        const other = { nodes: turned(nodes).reverse(), joints: turned(joints).reverse() };
        expect(JSON.stringify(laidOut(other))).toBe(JSON.stringify(laidOut({ nodes, joints })));
      }),
    );
  });

  it("turns round no link where there is no ring, and one of two who relay each other", () => {
    const nodes = ["a", "b", "c"].map((id) => ({ id, height: 30 }));
    const line = [
      { from: "a", to: "b" },
      { from: "b", to: "c" },
      { from: "a", to: "c" },
    ];
    expect(laidOut({ nodes, joints: line }).routes.some(({ isBack }) => isBack)).toBe(false);
    const ring = [
      { from: "a", to: "b" },
      { from: "b", to: "a" },
    ];
    expect(laidOut({ nodes, joints: ring }).routes.map(({ isBack }) => isBack)).toEqual([
      false,
      true,
    ]);
  });

  it("of nobody is nothing", () => {
    expect(laidOut({ nodes: [], joints: [] })).toEqual({
      boxes: [],
      routes: [],
      width: 0,
      height: 0,
    });
  });
});
