import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Unfinished } from "@/components/workspace/keep-driver";
import {
  createSaveDriver,
  type SaveAnswer,
  type SavePorts,
  type SaveRequest,
} from "@/components/workspace/save-driver";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { resumedFrom, savedAs } from "@/lib/domain/save-state";
import { shownSave } from "@/lib/domain/save-state-shown";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const entry = aCaseEntry();
const titled = (title: string): CaseEntry => ({ ...entry, en: { ...entry.en, title } });

/** A page whose title is typed, with a network that answers as it is told. */
function aPage(answer: (request: SaveRequest) => Promise<SaveAnswer> | SaveAnswer) {
  const sent: SaveRequest[] = [];
  const kept: (Unfinished | null)[] = [];
  let now = titled("");
  let ids = 0;
  const ports: SavePorts = {
    send: async (request) => {
      sent.push(request);
      return answer(request);
    },
    collect: () => now,
    keep: async (text) => {
      kept.push(text);
      return text !== null;
    },
    now: () => Date.now(),
    newId: () => `save ${++ids}`,
  };
  const driver = createSaveDriver(ports, { state: savedAs(1), base: entry, attempted: null });
  const type = (title: string) => {
    now = titled(title);
    driver.changed();
  };
  const shown = () => shownSave(driver.view().state);
  return {
    driver,
    type,
    sent,
    kept,
    shown,
    ports,
    titles: () => sent.map((s) => s.entry.en.title),
  };
}

let version = 1;
const takesAll = (): SaveAnswer => ({ kind: "saved", version: ++version, savedAt: "now" });
const silent = (): SaveAnswer => ({ kind: "unanswered" });
beforeEach(() => {
  version = 1;
});

describe("a page that is being written", () => {
  it("sends nothing while nothing changes", async () => {
    const page = aPage(takesAll);
    page.driver.start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.sent).toEqual([]);
  });

  it("sends what was typed a moment after the last key", async () => {
    const page = aPage(takesAll);
    page.type("a");
    await vi.advanceTimersByTimeAsync(1000);
    page.type("ab");
    await vi.advanceTimersByTimeAsync(1199);
    expect(page.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect([page.titles(), page.shown()]).toEqual([["ab"], "saved"]);
  });

  it("names the version of the last answer in the next save", async () => {
    const page = aPage(takesAll);
    page.type("a");
    await vi.advanceTimersByTimeAsync(2000);
    page.type("b");
    await vi.advanceTimersByTimeAsync(2000);
    expect(page.sent.map(({ base }) => base)).toEqual([1, 2]);
  });

  it("has never more than one save under way", async () => {
    const page = aPage(() => new Promise((done) => setTimeout(() => done(takesAll()), 5000)));
    page.type("a");
    await vi.advanceTimersByTimeAsync(1300);
    page.type("b");
    await vi.advanceTimersByTimeAsync(4000);
    expect(page.titles()).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.titles()).toEqual(["a", "b"]);
  });

  it("sends at once what is unsaved when the page is left", async () => {
    const page = aPage(takesAll);
    page.type("a");
    page.driver.hurry();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.titles()).toEqual(["a"]);
  });
});

describe("a page without a network", () => {
  it("sends the same words under the same id until they are answered", async () => {
    const page = aPage(silent);
    page.type("a");
    await vi.advanceTimersByTimeAsync(1300);
    page.type("b");
    await vi.advanceTimersByTimeAsync(8000);
    expect(page.sent.length).toBeGreaterThan(1);
    expect(new Set(page.sent.map(({ saveId }) => saveId)).size).toBe(1);
    expect(new Set(page.titles())).toEqual(new Set(["a"]));
  });

  it("takes a network that throws for one that does not answer", async () => {
    const page = aPage(() => Promise.reject(new TypeError("invented failure")));
    page.type("a");
    await vi.advanceTimersByTimeAsync(1300);
    expect(page.shown()).toBe("offline");
  });

  it("sends the rest as soon as the network is back", async () => {
    let answer: () => SaveAnswer = silent;
    const page = aPage(() => answer());
    page.type("a");
    await vi.advanceTimersByTimeAsync(1300);
    page.type("b");
    answer = takesAll;
    page.driver.reachable();
    await vi.advanceTimersByTimeAsync(1300);
    expect([page.titles(), page.shown()]).toEqual([["a", "a", "b"], "saved"]);
  });

  it("keeps the newest text on the device with the save that has no answer", async () => {
    const page = aPage(silent);
    page.type("a");
    await vi.advanceTimersByTimeAsync(1300);
    page.type("b");
    await vi.advanceTimersByTimeAsync(3000);
    expect(page.kept.at(-1)).toMatchObject({
      version: 1,
      entry: titled("b"),
      attempt: { saveId: "save 1", base: 1, entry: titled("a") },
    });
    expect(page.driver.view().isKept).toBe(true);
  });

  it("says kept of nothing that was typed after it", async () => {
    const page = aPage(silent);
    page.type("a");
    await vi.advanceTimersByTimeAsync(3000);
    page.type("b");
    expect(page.driver.view().isKept).toBe(false);
  });

  it("erases what was kept once all is saved", async () => {
    const page = aPage(takesAll);
    page.type("a");
    await vi.advanceTimersByTimeAsync(5000);
    expect(page.kept.at(-1)).toBeNull();
  });
});

describe("a page that somebody else has overtaken", () => {
  const overtaking = ({ base }: SaveRequest): SaveAnswer =>
    base < 7
      ? { kind: "overtaken", version: 7 }
      : { kind: "saved", version: base + 1, savedAt: "x" };

  it("sends nothing more until both texts are merged", async () => {
    const page = aPage(overtaking);
    page.type("a");
    await vi.advanceTimersByTimeAsync(2000);
    page.type("b");
    await vi.advanceTimersByTimeAsync(60_000);
    expect([page.sent.length, page.shown()]).toEqual([1, "conflict"]);
  });

  it("saves the merged text over theirs", async () => {
    const page = aPage(overtaking);
    page.type("a");
    await vi.advanceTimersByTimeAsync(2000);
    page.driver.merged({ version: 7, entry: titled("theirs") });
    await vi.advanceTimersByTimeAsync(0);
    expect([page.sent.at(-1)?.base, page.shown()]).toEqual([7, "saved"]);
  });

  it("merges the next time from what was merged before", async () => {
    const page = aPage(overtaking);
    page.type("a");
    await vi.advanceTimersByTimeAsync(2000);
    page.driver.merged({ version: 7, entry: titled("theirs") });
    expect(page.driver.base().en.title).toBe("theirs");
  });
});

describe("a page whose sign-in has run out", () => {
  it("waits, and goes on with the same save after signing in again", async () => {
    let answer: () => SaveAnswer = () => ({ kind: "sign-in" });
    const page = aPage(() => answer());
    page.type("a");
    await vi.advanceTimersByTimeAsync(60_000);
    expect([page.sent.length, page.shown()]).toEqual([1, "offline"]);
    answer = takesAll;
    page.driver.reachable();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.sent.map(({ saveId }) => saveId)).toEqual(["save 1", "save 1"]);
  });
});

describe("a page that goes on from kept text", () => {
  it("first asks for the end of the save that was under way", async () => {
    const page = aPage(takesAll);
    const driver = createSaveDriver(
      { ...page.ports, collect: () => titled("newer") },
      {
        state: resumedFrom(4, { saveId: "old", base: 4 }, Date.now()),
        base: entry,
        attempted: titled("older"),
      },
    );
    driver.start();
    await vi.advanceTimersByTimeAsync(2000);
    expect(page.sent.map(({ saveId, entry: of }) => [saveId, of.en.title])).toEqual([
      ["old", "older"],
      ["save 2", "newer"],
    ]);
  });
});
