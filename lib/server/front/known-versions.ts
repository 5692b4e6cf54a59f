/** Keys of publications and collections with the version each has reached. */
export type Versions = Readonly<Record<string, number>>;

/** What hears about publications. `up` brings every version there is, `announced` the new ones. */
export type AnnouncementListener = {
  up(versions: Versions): void;
  announced(versions: Versions): void;
  down(): void;
};

type Droppable = { drop(keys: Iterable<string>): void; clear(): void };

/** Remembers the version each key has reached and drops what an announcement makes old. */
export function createKnownVersions(store: Droppable) {
  const known = new Map<string, number>();
  const heardWhileDown = new Map<string, number>();
  let connected = false;

  const listener: AnnouncementListener = {
    /** What the database says counts, even where it went back to an older state meanwhile. */
    up(versions) {
      known.clear();
      learn(known, Object.entries(versions));
      learn(known, heardWhileDown);
      heardWhileDown.clear();
      connected = true;
    },
    announced(versions) {
      learn(known, Object.entries(versions));
      if (!connected) learn(heardWhileDown, Object.entries(versions));
      store.drop(Object.keys(versions));
    },
    down() {
      connected = false;
      heardWhileDown.clear();
      store.clear();
    },
  };

  return {
    listener,
    /** Whether announcements arrive; while they do not, nothing may be kept. */
    isUp: () => connected,
    /** Whether something made from these versions is older than what is known to be public. */
    isStale: (keys: Versions) =>
      Object.entries(keys).some(([key, version]) => (known.get(key) ?? 0) > version),
  };
}

function learn(known: Map<string, number>, versions: Iterable<readonly [string, number]>): void {
  for (const [key, version] of versions)
    if (version > (known.get(key) ?? 0)) known.set(key, version);
}
