import { createStore, del, entries, set, type UseStore } from "idb-keyval";
import type { BoxRecord, BoxStore } from "./device-box";

let database: UseStore | undefined;

const store = () => {
  database ??= createStore("otkaz-desk", "kept");
  return database;
};

/** The box of this browser, in IndexedDB. */
export const indexedStore: BoxStore = {
  put: (id, record) => set(id, record, store()),
  remove: (id) => del(id, store()),
  all: async () => {
    const all = await entries<string, BoxRecord>(store());
    return all.map(([id, record]) => [id, record]);
  },
};

/** True where there may be a box already, so that nothing is made on a device that keeps nothing. */
export async function mayHoldTexts(): Promise<boolean> {
  if (typeof indexedDB === "undefined") return false;
  if (!indexedDB.databases) return true;
  const known = await indexedDB.databases();
  return known.some(({ name }) => name === "otkaz-desk");
}
