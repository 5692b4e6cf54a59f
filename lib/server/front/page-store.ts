/** Something kept under an address. `bytes` counts all its encodings. */
export type Kept = { bytes: number; keys: readonly string[] };

export type PageStore<Page extends Kept> = {
  get(address: string): Page | undefined;
  /** Keeps a page unless it is larger than a quarter of the store; the longest unread go first. */
  put(address: string, page: Page): boolean;
  /** Drops every page that has one of the keys. */
  drop(keys: Iterable<string>): void;
  clear(): void;
  size(): { pages: number; bytes: number };
};

/** What a page costs beside its bytes: its entry, its headers, its place in the index. */
const overhead = 2048;

/** Finished pages in memory, at most `capacity` bytes of them. */
export function createPageStore<Page extends Kept>(capacity: number): PageStore<Page> {
  const pages = new Map<string, Page>();
  const byKey = new Map<string, Set<string>>();
  let total = 0;

  function get(address: string): Page | undefined {
    const page = pages.get(address);
    if (!page) return undefined;
    pages.delete(address);
    pages.set(address, page);
    return page;
  }

  function put(address: string, page: Page): boolean {
    remove(address);
    const cost = costOf(address, page);
    if (cost > capacity / 4) return false;
    for (const oldest of pages.keys()) {
      if (total + cost <= capacity) break;
      remove(oldest);
    }
    pages.set(address, page);
    total += cost;
    for (const key of page.keys) index(byKey, key, address);
    return true;
  }

  function remove(address: string): void {
    const page = pages.get(address);
    if (!page) return;
    pages.delete(address);
    total -= costOf(address, page);
    for (const key of page.keys) unindex(byKey, key, address);
  }

  function drop(keys: Iterable<string>): void {
    for (const key of keys) for (const address of [...(byKey.get(key) ?? [])]) remove(address);
  }

  function clear(): void {
    pages.clear();
    byKey.clear();
    total = 0;
  }

  return { get, put, drop, clear, size: () => ({ pages: pages.size, bytes: total }) };
}

function costOf(address: string, page: Kept): number {
  const keys = page.keys.reduce((sum, key) => sum + 2 * key.length + 64, 0);
  return page.bytes + 2 * address.length + keys + overhead;
}

function index(byKey: Map<string, Set<string>>, key: string, address: string): void {
  const addresses = byKey.get(key);
  if (addresses) addresses.add(address);
  else byKey.set(key, new Set([address]));
}

function unindex(byKey: Map<string, Set<string>>, key: string, address: string): void {
  const addresses = byKey.get(key);
  addresses?.delete(address);
  if (addresses?.size === 0) byKey.delete(key);
}
