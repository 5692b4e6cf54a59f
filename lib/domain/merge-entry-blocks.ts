import { type Fields, isFields } from "./merge-entry-same";

/** A block of a narrative with the key by which it is known in both texts. */
export type KeyedBlock = { key: string; block: Fields };

/**
 * The blocks of a narrative by their ids. A list or a table has none of its own: it is known by the
 * first of the ids inside it, and after a change by those that it had before.
 */
export function keyedBlocks(doc: unknown, before: readonly KeyedBlock[] = []): KeyedBlock[] {
  const keyOfId = new Map<string, string>();
  for (const { key, block } of before) for (const id of idsIn(block)) keyOfId.set(id, key);
  const used = new Set<string>();
  let last = "";
  return blocksOf(doc).map((block) => {
    const key = unused(used, keysFor(block, keyOfId, last));
    used.add(key);
    last = key;
    return { key, block };
  });
}

export function blocksOf(doc: unknown): Fields[] {
  return isFields(doc) && Array.isArray(doc.content) ? doc.content.filter(isFields) : [];
}

function keysFor(block: Fields, known: ReadonlyMap<string, string>, last: string): string[] {
  const ids = idsIn(block);
  const own = isFields(block.attrs) && typeof block.attrs.id === "string" ? [block.attrs.id] : [];
  const old = ids.flatMap((id) => known.get(id) ?? []);
  return [...own, ...old, ...ids, `${String(block.type)} after ${last}`].filter(Boolean);
}

function unused(used: ReadonlySet<string>, keys: readonly string[]): string {
  const free = keys.find((key) => !used.has(key));
  if (free) return free;
  const [last = "block"] = keys.slice(-1);
  let count = 2;
  while (used.has(`${last} ${count}`)) count += 1;
  return `${last} ${count}`;
}

function idsIn(node: Fields): string[] {
  const own = isFields(node.attrs) && typeof node.attrs.id === "string" ? [node.attrs.id] : [];
  return [...own, ...blocksOf(node).flatMap(idsIn)].filter(Boolean);
}

/** The same narrative with every block id used once: the second of two is given a new one. */
export function withOwnIds(doc: Fields): Fields {
  const used = new Set<string>();
  return renamed(doc, (id) => {
    let own = id;
    for (let count = 2; used.has(own); count += 1) own = `${id}-${count}`;
    used.add(own);
    return own;
  });
}

function renamed(node: Fields, nameOf: (id: string) => string): Fields {
  const id = isFields(node.attrs) ? node.attrs.id : undefined;
  const own =
    isFields(node.attrs) && typeof id === "string" && id !== ""
      ? { ...node, attrs: { ...node.attrs, id: nameOf(id) } }
      : node;
  if (!Array.isArray(own.content)) return own;
  return { ...own, content: blocksOf(own).map((child) => renamed(child, nameOf)) };
}
