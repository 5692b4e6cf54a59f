import { blocksOf, type KeyedBlock, keyedBlocks, withOwnIds } from "./merge-entry-blocks";
import { mergeOrder } from "./merge-entry-order";
import { type Fields, isFields, same, stableText } from "./merge-entry-same";

/** Where in an entry: `["parties", "0001.defendant", "age"]`, `["en", "narrative", "0001.en.3"]`. */
export type Place = readonly string[];

/** One place in three texts; undefined where a text has nothing there. */
export type Sides = { base: unknown; mine: unknown; theirs: unknown };
export type Side = "mine" | "theirs";

/**
 * What is to stand where both have changed the same. `both` is for blocks of a narrative alone; one that
 * is written anew may have become several.
 */
export type Choice = { take: "mine" | "theirs" | "both" } | { take: "edited"; value: unknown };

export type Conflict = Sides & { place: Place; chosen: Choice | null };

/** A change of one side alone; `kept` is what one side took away and something still needs. */
export type Settled = { place: Place; from: Side; kind: "added" | "removed" | "changed" | "kept" };

/** What a merge writes down as it goes. */
export type Book = {
  choices: ReadonlyMap<string, Choice>;
  conflicts: Conflict[];
  settled: Settled[];
};

/** A name for a place that no other place has. */
export function placeKey(place: Place): string {
  return JSON.stringify(place);
}

/** The values that stand at a place after both sides have changed it: none, one, or both. */
export function mergeAt(book: Book, place: Place, sides: Sides): unknown[] {
  if (same(sides.mine, sides.theirs)) return present(sides.theirs);
  const deeper = deeperInto(place, sides);
  return deeper ? [deeper(book, place, sides)] : mergeWhole(book, place, sides);
}

/** As `mergeAt`, for what is changed as one. */
function mergeWhole(book: Book, place: Place, sides: Sides): unknown[] {
  if (same(sides.mine, sides.theirs)) return present(sides.theirs);
  if (same(sides.base, sides.mine)) return settle(book, place, sides, "theirs");
  if (same(sides.base, sides.theirs)) return settle(book, place, sides, "mine");
  const chosen = book.choices.get(placeKey(place)) ?? null;
  book.conflicts.push({ ...sides, place, chosen });
  if (chosen?.take === "edited") return [chosen.value].flat();
  if (chosen?.take === "both") return [...present(sides.mine), ...present(sides.theirs)];
  return chosen ? present(sides[chosen.take]) : present(sides.mine ?? sides.theirs);
}

function settle(book: Book, place: Place, sides: Sides, from: Side): unknown[] {
  const now = sides[from];
  const kind = sides.base === undefined ? "added" : now === undefined ? "removed" : "changed";
  book.settled.push({ place, from, kind });
  return present(now);
}

const present = (value: unknown): unknown[] => (value === undefined ? [] : [value]);

type Merging = (book: Book, place: Place, sides: Sides) => unknown;

/** How to merge what both sides hold in parts; null where it is one thing. */
function deeperInto(place: Place, { mine, theirs }: Sides): Merging | null {
  if (Array.isArray(mine) && Array.isArray(theirs)) return mergeList;
  if (!isFields(mine) || !isFields(theirs)) return null;
  // People and quotations are records of their own, which no entry changes.
  if (place.length === 2 && ["persons", "excerpts"].includes(place[0] ?? "")) return () => theirs;
  if (mine.type === "doc" && theirs.type === "doc") return mergeNarrative;
  return isStated(mine) && isStated(theirs) ? mergeStated : mergeFields;
}

const isStated = (fields: Fields) => "basis" in fields && Array.isArray(fields.citations);

function mergeFields(book: Book, place: Place, { base, mine, theirs }: Sides): unknown {
  const at = (of: unknown, name: string) => (isFields(of) ? of[name] : undefined);
  const names = new Set([mine, theirs].flatMap((of) => (isFields(of) ? Object.keys(of) : [])));
  const merged = [...names].map((name): [string, unknown] => {
    const sides = { base: at(base, name), mine: at(mine, name), theirs: at(theirs, name) };
    return [name, mergeAt(book, [...place, name], sides)[0]];
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** A value is changed together with its basis and its reason; what stands behind it is a list. */
function mergeStated(book: Book, place: Place, sides: Sides): unknown {
  const of = (names: readonly string[]) => eachSide(sides, (side) => part(side, names));
  const [core] = mergeWhole(book, place, of(["value", "basis", "reason"]));
  const rest = mergeFields(book, place, of(["citations", "restricted"]));
  return { ...(isFields(core) ? core : {}), ...(isFields(rest) ? rest : {}) };
}

function eachSide(sides: Sides, of: (side: unknown) => unknown): Sides {
  return { base: of(sides.base), mine: of(sides.mine), theirs: of(sides.theirs) };
}

function part(of: unknown, names: readonly string[]): unknown {
  if (!isFields(of)) return undefined;
  return Object.fromEntries(names.flatMap((name) => (name in of ? [[name, of[name]]] : [])));
}

function mergeList(book: Book, place: Place, { base, mine, theirs }: Sides): unknown {
  const keyed = (list: unknown) =>
    Array.isArray(list) ? list.map((item): [string, unknown] => [itemKey(item), item]) : [];
  return mergeKeyed({ base: keyed(base), mine: keyed(mine), theirs: keyed(theirs) }, (key, sides) =>
    mergeAt(book, [...place, key], sides),
  );
}

/** What makes an item of a list itself: its id, the quotation it ties, or else all it says. */
function itemKey(item: unknown): string {
  if (!isFields(item)) return stableText(item);
  if (typeof item.id === "string") return item.id;
  if (typeof item.excerpt === "string") return item.excerpt;
  if (typeof item.subject === "string") return `${item.subject} ${String(item.warning)}`;
  return stableText(item);
}

function mergeNarrative(book: Book, place: Place, sides: Sides): unknown {
  const before = keyedBlocks(sides.base);
  const pairs = (blocks: readonly KeyedBlock[]) =>
    blocks.map(({ key, block }): [string, unknown] => [key, block]);
  const keyed = {
    base: pairs(before),
    mine: pairs(keyedBlocks(sides.mine, before)),
    theirs: pairs(keyedBlocks(sides.theirs, before)),
  };
  const content = mergeKeyed(keyed, (key, block) => mergeWhole(book, [...place, key], block));
  const [own] = blocksOf({ content: [sides.theirs] });
  return withOwnIds({ ...own, content });
}

type Keyed = Record<"base" | Side, [string, unknown][]>;

function mergeKeyed(keyed: Keyed, merge: (key: string, sides: Sides) => unknown[]): unknown[] {
  const maps = {
    base: new Map(keyed.base),
    mine: new Map(keyed.mine),
    theirs: new Map(keyed.theirs),
  };
  const keys = (side: "base" | Side) => [...maps[side].keys()];
  return mergeOrder(keys("base"), keys("mine"), keys("theirs")).flatMap((key) => {
    const { base, mine, theirs } = maps;
    return merge(key, { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) });
  });
}
