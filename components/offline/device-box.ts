import { type SealedText, seal, unseal } from "./sealed-text";

/** One thing in the box: when it was put there, and what nobody can read without the key. */
export type BoxRecord = { at: number } & SealedText;

/** Where the things lie, by ids that say nothing. */
export type BoxStore = {
  put: (id: string, record: BoxRecord) => Promise<void>;
  remove: (id: string) => Promise<void>;
  all: () => Promise<[id: string, record: BoxRecord][]>;
};

export type Found = { id: string; about: string; at: number; text: string };

export type DeviceBox = ReturnType<typeof deviceBox>;

/** The record that says that its owner wants texts to be kept on this device. */
const switchId = "switch";
const dayMs = 24 * 60 * 60 * 1000;

/** Texts kept on this device for one account; what was sealed for another one is erased when seen. */
export function deviceBox(
  store: BoxStore,
  key: CryptoKey,
  { now, days }: { now: () => number; days: number },
) {
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, so that what is erased is not put back by something slower. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result.catch(() => null);
    return result;
  };

  const put = (id: string, about: string, text: string) =>
    inTurn(async () => {
      const sealed = await seal(key, JSON.stringify([about, text]));
      await store.put(id, { at: now(), ...sealed });
    });

  const remove = (id: string) => inTurn(() => store.remove(id));

  /** What this key opens; everything else, and everything too old, is erased. */
  const sweep = (): Promise<Found[]> =>
    inTurn(async () => {
      const found: Found[] = [];
      for (const [id, record] of await store.all()) {
        const opened = isOld(record, now(), days) ? null : await opening(key, id, record);
        if (opened) found.push(opened);
        else await store.remove(id);
      }
      return found;
    });

  return {
    put,
    remove,
    /** What is kept about this, the newest first. */
    find: async (about: string): Promise<Found[]> => {
      const found = await sweep();
      const mine = found.filter((each) => each.id !== switchId && each.about === about);
      return mine.sort((a, b) => b.at - a.at);
    },
    isOn: async () => (await sweep()).some(({ id }) => id === switchId),
    switchOn: () => put(switchId, switchId, ""),
    /** Erases everything, the wish to keep anything included. */
    switchOff: () => eraseAll(store),
  };
}

async function opening(key: CryptoKey, id: string, record: BoxRecord): Promise<Found | null> {
  const opened = await unseal(key, record);
  if (opened === null) return null;
  const [about, text]: unknown[] = JSON.parse(opened);
  return typeof about === "string" && typeof text === "string"
    ? { id, about, text, at: record.at }
    : null;
}

/** Erases what has lain too long; this needs no key. */
export async function eraseOld(store: BoxStore, now: number, days: number): Promise<void> {
  for (const [id, record] of await store.all())
    if (isOld(record, now, days)) await store.remove(id);
}

/** Erases everything that is kept on this device. */
export async function eraseAll(store: BoxStore): Promise<void> {
  for (const [id] of await store.all()) await store.remove(id);
}

function isOld({ at }: BoxRecord, now: number, days: number): boolean {
  return now - at > days * dayMs;
}
