import { type Joint, ranksOf } from "./network-ranks";

/** A node to be placed, and how high it is at the least. */
export type Placeable = { id: string; height: number };

/** Sizes: of a column and of the room between two, of the room between two boxes, between two links. */
export type Room = { column: number; between: number; gap: number; port: number };

/** A place in a column: of a node, or, without an id, of a link that passes the column. */
export type Slot = { key: string; id: string | null; height: number };

/** A link from left to right by the places that it goes through, those of its two nodes included. */
export type Way = Joint & { key: string; keys: string[]; isBack: boolean };

/** The columns of a network from left to right, each from top to bottom, and the ways through them. */
export function columnsOf(
  nodes: readonly Placeable[],
  given: readonly Joint[],
  room: Room,
): { columns: Slot[][]; ways: Way[] } {
  const heights = new Map(nodes.map(({ id, height }) => [id, height]));
  const ids = [...heights.keys()].sort();
  const joints = drawable(given, heights);
  const ranks = ranksOf(ids, joints);
  const rankOf = (id: string) => ranks.of.get(id) ?? 0;
  const columns: Slot[][] = Array.from({ length: Math.max(0, ...ids.map(rankOf)) + 1 }, () => []);
  for (const id of ids) {
    const height = Math.max(heights.get(id) ?? 0, (portsOf(id, joints) + 1) * room.port);
    columns[rankOf(id)]?.push({ key: keyOf(id), id, height });
  }
  const ways = joints.map((joint, at) => {
    const way = wayOf(joint, { key: `link ${at}`, isBack: ranks.back.has(joint), rankOf });
    for (const { key, rank } of way.passed)
      columns[rank]?.push({ key, id: null, height: room.port });
    return way.way;
  });
  return ids.length === 0 ? { columns: [], ways: [] } : { columns: inOrder(columns, ways), ways };
}

function keyOf(id: string): string {
  return `node ${id}`;
}

/** Of its two sides, how many links begin or end at that with more of them. */
function portsOf(id: string, joints: readonly Joint[]): number {
  const out = joints.filter(({ from }) => from === id).length;
  return Math.max(out, joints.filter(({ to }) => to === id).length);
}

type Given = { key: string; isBack: boolean; rankOf: (id: string) => number };

/** A link from left to right, and its places in the columns between its ends. */
function wayOf(joint: Joint, { key, isBack, rankOf }: Given) {
  const [start, end] = isBack ? [joint.to, joint.from] : [joint.from, joint.to];
  const passed = Array.from({ length: rankOf(end) - rankOf(start) - 1 }, (_, at) => {
    const rank = rankOf(start) + 1 + at;
    return { key: `${key} in ${rank}`, rank };
  });
  const keys = [keyOf(start), ...passed.map((one) => one.key), keyOf(end)];
  const way: Way = { ...joint, key, keys, isBack };
  return { way, passed };
}

/** Between two different nodes that are there, once for each two, in the order of their ids. */
function drawable(joints: readonly Joint[], nodes: ReadonlyMap<string, number>): Joint[] {
  const known = joints.filter(({ from, to }) => from !== to && nodes.has(from) && nodes.has(to));
  const unique = new Map(known.map(({ from, to }) => [JSON.stringify([from, to]), { from, to }]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, joint]) => joint);
}

/** How often the columns are put in order, from left to right and back in turn. */
const sweeps = 6;

/** Puts every place near the middle of those it is joined to, so that links cross seldom. */
function inOrder(columns: readonly Slot[][], ways: readonly Way[]): Slot[][] {
  const sorted = columns.map((column) => [...column]);
  const beside = neighbours(ways);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isOnward = sweep % 2 === 0;
    for (let step = 1; step < sorted.length; step += 1) {
      const at = isOnward ? step : sorted.length - 1 - step;
      const fixed = sorted[isOnward ? at - 1 : at + 1] ?? [];
      const places = new Map(fixed.map(({ key }, place) => [key, place]));
      sorted[at] = byMiddle(sorted[at] ?? [], places, beside);
    }
  }
  return sorted;
}

function neighbours(ways: readonly Way[]): Map<string, string[]> {
  const beside = new Map<string, string[]>();
  const join = (a: string, b: string) => beside.set(a, [...(beside.get(a) ?? []), b]);
  for (const { keys } of ways)
    for (const [at, key] of keys.slice(1).entries()) {
      join(key, keys[at] ?? "");
      join(keys[at] ?? "", key);
    }
  return beside;
}

function byMiddle(
  column: readonly Slot[],
  places: ReadonlyMap<string, number>,
  beside: ReadonlyMap<string, string[]>,
): Slot[] {
  const middles = column.map((slot, at) => {
    const near = (beside.get(slot.key) ?? []).flatMap((key) => places.get(key) ?? []);
    const sum = near.reduce((a, b) => a + b, 0);
    return { slot, middle: near.length > 0 ? sum / near.length : at };
  });
  return middles.sort((a, b) => a.middle - b.middle).map(({ slot }) => slot);
}
