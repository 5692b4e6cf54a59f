import type { Network, NetworkNode } from "@/lib/domain/ledger/network";
import {
  type Box,
  networkLayout,
  type Point,
  type Route,
} from "@/lib/domain/ledger/network-layout";

/** Sizes of the drawing, in pixels. */
const size = {
  column: 188,
  between: 92,
  gap: 18,
  port: 20,
  line: 16,
  head: 38,
  margin: 2,
} as const;

/** How many letters fit in a line of a box, and how many lines a name has at the most. */
const lineLetters = 24;
const mostLines = 3;

/** A box with the lines of its name; what stands under the name begins at `under`. */
export type NetworkBox = Box & { node: NetworkNode; lines: string[]; under: number };

/** A link as a path; the head of its arrow points right or, where a ring is closed, left. */
export type NetworkArrow = {
  key: string;
  path: string;
  head: string;
  figures: number;
  /** Whether a source of the one who relays says so. */
  isSaid: boolean;
  number: { x: number; y: number; anchor: "start" | "end" };
};

export type NetworkShape = {
  boxes: NetworkBox[];
  arrows: NetworkArrow[];
  width: number;
  height: number;
};

/** Where everything stands; those who are linked with nobody are not drawn. */
export function networkShape({ nodes, links }: Network): NetworkShape {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const drawn = nodes
    .filter(({ id }) => linked.has(id))
    .map((node) => ({ node, lines: nameLines(node.name) }));
  const layout = networkLayout(
    drawn.map(({ node, lines }) => ({ id: node.id, height: heightOf(lines) })),
    links,
    size,
  );
  const boxes = layout.boxes.flatMap((box) => {
    const held = drawn.find(({ node }) => node.id === box.id);
    if (!held) return [];
    const above = (box.height - heightOf(held.lines)) / 2;
    const under = box.y + above + held.lines.length * size.line + 22;
    return [{ ...box, ...held, under }];
  });
  const arrows = layout.routes.flatMap((route) => {
    const link = links.find(({ from, to }) => from === route.from && to === route.to);
    if (!link) return [];
    return [{ ...arrowOf(route), figures: link.figures.length, isSaid: link.sources.some(says) }];
  });
  return {
    boxes,
    arrows,
    width: layout.width + 2 * size.margin,
    height: layout.height + 2 * size.margin,
  };
}

/** Where the first line of a name stands. */
export function nameTop({ under, lines }: NetworkBox): number {
  return under - lines.length * size.line - 1;
}

export const lineHeight = size.line;
export const drawingMargin = size.margin;

function says({ what }: { what: readonly string[] }): boolean {
  return what.length > 0;
}

function heightOf(lines: readonly string[]): number {
  return lines.length * size.line + size.head;
}

/** A name in lines of so many letters; what does not fit is in the table. */
export function nameLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).flatMap(inPieces)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= lineLetters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? "").slice(0, lineLetters - 1)}…`];
}

function inPieces(word: string): string[] {
  const letters = [...word];
  const pieces = Math.ceil(letters.length / lineLetters);
  return Array.from({ length: pieces }, (_, at) =>
    letters.slice(at * lineLetters, (at + 1) * lineLetters).join(""),
  );
}

function arrowOf({ from, to, points, isBack }: Route) {
  const [first, last] = [points[0] ?? { x: 0, y: 0 }, points.at(-1) ?? { x: 0, y: 0 }];
  const key = `${from} ${to}`;
  const path = pathOf(points);
  return isBack
    ? {
        key,
        path,
        head: `M ${at(first)} l 9 -4.5 v 9 z`,
        number: { x: round(first.x + 14), y: round(first.y - 4), anchor: "start" as const },
      }
    : {
        key,
        path,
        head: `M ${at(last)} l -9 -4.5 v 9 z`,
        number: { x: round(last.x - 14), y: round(last.y - 4), anchor: "end" as const },
      };
}

/** A curve through each room between two columns, level where a column is crossed. */
function pathOf(points: readonly Point[]): string {
  const [first = { x: 0, y: 0 }, ...rest] = points;
  let before = first;
  let path = `M ${at(first)}`;
  for (const [index, point] of rest.entries()) {
    const middle = round((before.x + point.x) / 2);
    path +=
      index % 2 === 0
        ? ` C ${middle} ${round(before.y)} ${middle} ${round(point.y)} ${at(point)}`
        : ` L ${at(point)}`;
    before = point;
  }
  return path;
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
