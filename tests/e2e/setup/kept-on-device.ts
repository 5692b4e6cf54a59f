import type { Page } from "playwright-core";

/** Everything that this browser keeps of texts, as words, however it may be encoded. */
export function keptOnDevice(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const bytes = (view: ArrayBufferView | ArrayBuffer) =>
      ["utf-8", "utf-16le"].map((label) => new TextDecoder(label).decode(view));
    const words = (value: unknown): string[] => {
      if (typeof value === "string") return [value];
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return bytes(value);
      return typeof value === "object" && value ? Object.values(value).flatMap(words) : [];
    };
    const held: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        held.push(await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return held.flatMap(words);
  });
}
