import { describe, expect, it } from "vitest";
import { createKnownVersions } from "@/lib/server/front/known-versions";

function aStore() {
  const dropped: string[][] = [];
  let cleared = 0;
  return {
    dropped,
    cleared: () => cleared,
    drop: (keys: Iterable<string>) => void dropped.push([...keys]),
    clear: () => {
      cleared += 1;
    },
  };
}

describe("known versions", () => {
  it("call nothing stale of which nothing was heard", () => {
    expect(createKnownVersions(aStore()).isStale({ cases: 0 })).toBe(false);
  });

  it("call stale what was made from less than is known", () => {
    const known = createKnownVersions(aStore());
    known.listener.up({ cases: 3 });
    expect(known.isStale({ cases: 2 })).toBe(true);
    expect(known.isStale({ cases: 3 })).toBe(false);
    expect(known.isStale({ cases: 4, law: 0 })).toBe(false);
  });

  it("never take a late announcement for the newest", () => {
    const known = createKnownVersions(aStore());
    known.listener.up({});
    known.listener.announced({ cases: 5 });
    known.listener.announced({ cases: 4 });
    expect(known.isStale({ cases: 4 })).toBe(true);
  });

  it("drop the pages of every announced key at once", () => {
    const store = aStore();
    createKnownVersions(store).listener.announced({ "case:1": 2, cases: 9 });
    expect(store.dropped).toEqual([["case:1", "cases"]]);
  });

  it("empty the store when the channel is lost, and still know what was heard", () => {
    const store = aStore();
    const known = createKnownVersions(store);
    known.listener.up({ cases: 3 });
    known.listener.down();
    expect(known.isUp()).toBe(false);
    expect(store.cleared()).toBe(1);
    expect(known.isStale({ cases: 2 })).toBe(true);
  });

  it("believe the database after it was put back to an older state", () => {
    const known = createKnownVersions(aStore());
    known.listener.up({ cases: 3 });
    known.listener.down();
    known.listener.up({ cases: 1 });
    expect(known.isStale({ cases: 1 })).toBe(false);
  });

  it("keep what was announced between listening and reading", () => {
    const known = createKnownVersions(aStore());
    known.listener.announced({ cases: 4 });
    known.listener.up({ cases: 3 });
    expect(known.isStale({ cases: 3 })).toBe(true);
  });
});
