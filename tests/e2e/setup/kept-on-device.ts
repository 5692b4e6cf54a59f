import type { Page } from "playwright-core";

/** Everything that this browser keeps of texts, as words, however it may be encoded. */
export async function keptOnDevice(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    const words: string[] = [];
    const tell = (value: unknown): void => {
      if (typeof value === "string") words.push(value);
      else if (value instanceof ArrayBuffer) tell(new Uint8Array(value));
      else if (ArrayBuffer.isView(value))
        for (const label of ["utf-8", "utf-16le"]) words.push(new TextDecoder(label).decode(value));
      else if (typeof value === "object" && value !== null) Object.values(value).forEach(tell);
    };
    for (const { name = "" } of known) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const asking = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          asking.onsuccess = resolve;
        });
        asking.result.forEach(tell);
      }
      database.close();
    }
    for (const storage of [localStorage, sessionStorage]) tell({ ...storage });
    return words;
  });
}
