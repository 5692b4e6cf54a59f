type Kept = {
  indexedDB: Pick<IDBFactory, "databases" | "deleteDatabase">;
  localStorage: Pick<Storage, "clear">;
  sessionStorage: Pick<Storage, "clear">;
};

/**
 * Takes away what this site keeps in a browser, for browsers that do not do so when they are told
 * to. Where a browser refuses, signing out goes on all the same: what is kept is encrypted.
 */
export async function forgetEverything(kept: Kept): Promise<void> {
  try {
    kept.localStorage.clear();
    kept.sessionStorage.clear();
    for (const { name } of await kept.indexedDB.databases())
      if (name !== undefined) kept.indexedDB.deleteDatabase(name);
  } catch {
    // A browser that lets nothing be kept has nothing to forget.
  }
}
