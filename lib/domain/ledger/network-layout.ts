import { columnsOf, type Placeable, type Room, type Slot, type Way } from "./network-columns";
import type { Joint } from "./network-ranks";

export type Box = { id: string; x: number; y: number; width: number; height: number };
export type Point = { x: number; y: number };

/**
 * A link as a way from left to right, from the side of a box to that of another. Its points come in
 * pairs, before and behind each room between two columns. `isBack`: it begins at `to` and ends at
 * `from`, because the link closes a ring.
 */
export type Route = Joint & { points: Point[]; isBack: boolean };

export type NetworkLayout = { boxes: Box[]; routes: Route[]; width: number; height: number };

/**
 * Places nodes in columns, each to the right of all that lead to it. Boxes never overlap, and no link
 * runs across a box: where it passes a column it has a place of its own there. The same nodes and links
 * give the same drawing, in whatever order they come. A link to itself, a second one between the same
 * two, and one to what is not among the nodes are left out.
 */
export function networkLayout(
  nodes: readonly Placeable[],
  joints: readonly Joint[],
  room: Room,
): NetworkLayout {
  const { columns, ways } = columnsOf(nodes, joints, room);
  const placed = placedSlots(columns, room);
  const ends = portsOf(ways, placed);
  const boxes = columns.flat().flatMap(({ key, id }) => {
    const box = placed.get(key);
    return id === null || !box ? [] : [{ ...box, id }];
  });
  return {
    boxes,
    routes: ways.map((way) => routeOf(way, placed, ends)),
    width: Math.max(0, columns.length * (room.column + room.between) - room.between),
    height: Math.max(0, ...columns.map((column) => heightOf(column, room))),
  };
}

type Placed = ReadonlyMap<string, Omit<Box, "id">>;

/** Each column stands in the middle of the height of the highest. */
function placedSlots(columns: readonly (readonly Slot[])[], room: Room): Placed {
  const placed = new Map<string, Omit<Box, "id">>();
  const height = Math.max(0, ...columns.map((column) => heightOf(column, room)));
  for (const [at, column] of columns.entries()) {
    const x = at * (room.column + room.between);
    let y = (height - heightOf(column, room)) / 2;
    for (const slot of column) {
      placed.set(slot.key, { x, y, width: room.column, height: slot.height });
      y += slot.height + room.gap;
    }
  }
  return placed;
}

function heightOf(column: readonly Slot[], room: Room): number {
  const own = column.reduce((sum, { height }) => sum + height, 0);
  return own + Math.max(0, column.length - 1) * room.gap;
}

type Ports = ReadonlyMap<string, number>;

/** Where on the side of a box each of its links begins or ends: in the order of what it leads to. */
function portsOf(ways: readonly Way[], placed: Placed): Ports {
  const sides = new Map<string, { way: Way; towards: number }[]>();
  const middle = (key: string | undefined) => {
    const box = placed.get(key ?? "");
    return box ? box.y + box.height / 2 : 0;
  };
  for (const way of ways) {
    const [first = "", last = ""] = [way.keys[0], way.keys.at(-1)];
    push(sides, `${first} out`, { way, towards: middle(way.keys[1]) });
    push(sides, `${last} in`, { way, towards: middle(way.keys.at(-2)) });
  }
  const ports = new Map<string, number>();
  for (const [side, links] of sides) {
    const box = placed.get(side.slice(0, side.lastIndexOf(" ")));
    const sorted = links.toSorted((a, b) => a.towards - b.towards);
    for (const [at, { way }] of sorted.entries())
      if (box)
        ports.set(`${way.key} ${side}`, box.y + (box.height * (at + 1)) / (sorted.length + 1));
  }
  return ports;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key) ?? [];
  list.push(item);
  lists.set(key, list);
}

function routeOf(way: Way, placed: Placed, ports: Ports): Route {
  const { key, keys, from, to, isBack } = way;
  const last = keys.length - 1;
  const points = keys.flatMap((slot, at) => {
    const box = placed.get(slot);
    if (!box) return [];
    const right = { x: box.x + box.width, y: ports.get(`${key} ${slot} out`) ?? 0 };
    if (at === 0) return [right];
    const left = { x: box.x, y: ports.get(`${key} ${slot} in`) ?? 0 };
    if (at === last) return [left];
    const y = box.y + box.height / 2;
    return [
      { x: box.x, y },
      { x: box.x + box.width, y },
    ];
  });
  return { from, to, points, isBack };
}
