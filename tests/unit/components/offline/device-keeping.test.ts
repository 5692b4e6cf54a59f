import { describe, expect, it } from "vitest";
import type { BoxRecord, BoxStore } from "@/components/offline/device-box";
import { createDeviceKeeping, type KeepingPorts } from "@/components/offline/device-keeping";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";

const entry = aCaseEntry();
const text = { version: 3, base: entry, entry, attempt: null };
const key = (fill: number) => btoa(String.fromCharCode(...Array(32).fill(fill)));

/** A browser with its box; who is signed in in it can change. */
function aBrowser(refusals: Partial<BoxStore> = {}) {
  const records = new Map<string, BoxRecord>();
  const held = new Set<string>();
  const store: BoxStore = {
    put: async (id, record) => void records.set(id, record),
    remove: async (id) => void records.delete(id),
    all: async () => [...records],
    ...refusals,
  };
  let signedIn: { key: string; account: string } | null = { key: key(1), account: "first" };
  let ids = 0;
  const ports: KeepingPorts = {
    store,
    mayHoldTexts: async () => records.size > 0,
    fetchKey: async () => signedIn,
    heldByNoPage: async (kept) => kept.filter(({ id }) => !held.has(id)),
    holdForThisPage: (id) => void held.add(id),
    now: () => 0,
    newId: () => `record ${++ids}`,
  };
  return {
    records,
    page: (account = "first", caseId = "9999") =>
      createDeviceKeeping(ports, { caseId, account, days: 14 }),
    closeAllPages: () => held.clear(),
    signIn: (account: string | null) => {
      signedIn = account === null ? null : { account, key: key(account === "first" ? 1 : 2) };
    },
  };
}

describe("a device", () => {
  it("keeps nothing while nobody has asked for it", async () => {
    const { page, records } = aBrowser();
    const first = page();
    expect([await first.open(), await first.keep(text), records.size]).toEqual([null, false, 0]);
  });

  it("gives back after a new load what it kept", async () => {
    const { page, closeAllPages } = aBrowser();
    const first = page();
    await first.switchOn();
    expect(await first.keep(text)).toBe(true);
    closeAllPages();
    const again = page();
    expect([(await again.open())?.version, again.status()]).toEqual([3, "on"]);
  });

  it("never gives one page the text of another that is still open", async () => {
    const { page } = aBrowser();
    const first = page();
    await first.switchOn();
    await first.keep(text);
    expect(await page().open()).toBeNull();
  });

  it("gives no case the text of another", async () => {
    const { page, closeAllPages } = aBrowser();
    const first = page();
    await first.switchOn();
    await first.keep(text);
    closeAllPages();
    expect(await page("first", "9998").open()).toBeNull();
  });

  it("erases what was kept once it is saved", async () => {
    const { page, closeAllPages } = aBrowser();
    const first = page();
    await first.switchOn();
    await first.keep(text);
    await first.keep(null);
    closeAllPages();
    expect(await page().open()).toBeNull();
  });

  it("keeps what it has while nobody is signed in, and opens it afterwards", async () => {
    const { page, closeAllPages, signIn } = aBrowser();
    const first = page();
    await first.switchOn();
    signIn(null);
    expect(await first.keep(text)).toBe(true);
    closeAllPages();
    const outside = page();
    expect([await outside.open(), outside.status()]).toEqual([null, "closed"]);
    signIn("first");
    expect((await page().open())?.version).toBe(3);
  });

  it("erases everything when somebody else signs in", async () => {
    const { page, closeAllPages, signIn, records } = aBrowser();
    const first = page();
    await first.switchOn();
    await first.keep(text);
    closeAllPages();
    signIn("second");
    expect([await page("second").open(), records.size]).toEqual([null, 0]);
  });

  it("gives a page no box where somebody else has signed in meanwhile", async () => {
    const { page, signIn } = aBrowser();
    const first = page();
    signIn("second");
    expect([await first.switchOn(), first.status()]).toEqual(["noKey", "off"]);
  });

  it("says where the browser lets nothing be kept, and never believes that it is", async () => {
    const { page, records } = aBrowser({ put: () => Promise.reject(new Error("no room")) });
    const first = page();
    expect([await first.switchOn(), first.status()]).toEqual(["noRoom", "off"]);
    expect([await first.keep(text), records.size]).toEqual([false, 0]);
  });

  it("is empty once keeping is switched off", async () => {
    const { page, records } = aBrowser();
    const first = page();
    await first.switchOn();
    await first.keep(text);
    await first.switchOff();
    expect([records.size, await first.keep(text)]).toEqual([0, false]);
  });
});
