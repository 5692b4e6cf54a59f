/** The name under which a page that is open holds its kept text, so that no other page takes it. */
const lockName = (id: string) => `otkaz-kept-${id}`;

/** Holds a kept text for as long as this page is open. */
export function holdForThisPage(id: string): void {
  if (typeof navigator === "undefined" || !navigator.locks) return;
  void navigator.locks.request(lockName(id), { ifAvailable: true }, (lock) =>
    lock ? new Promise<never>(() => undefined) : undefined,
  );
}

/** Those of the kept texts that no open page holds. */
export async function heldByNoPage<T extends { id: string }>(kept: readonly T[]): Promise<T[]> {
  if (typeof navigator === "undefined" || !navigator.locks) return [...kept];
  const { held = [] } = await navigator.locks.query();
  const names = new Set(held.map(({ name }) => name));
  return kept.filter(({ id }) => !names.has(lockName(id)));
}
