import { describe, expect, it } from "vitest";
import { createPageStore } from "@/lib/server/front/page-store";

const page = (bytes: number, ...keys: string[]) => ({ bytes, keys });

describe("the page store", () => {
  it("keeps no page larger than a quarter of itself", () => {
    const store = createPageStore(100_000);
    expect(store.put("/en", page(25_000))).toBe(false);
    expect(store.get("/en")).toBeUndefined();
  });

  it("forgets the old page even when the new one is too large", () => {
    const store = createPageStore(100_000);
    store.put("/en", page(10));
    store.put("/en", page(25_000));
    expect(store.get("/en")).toBeUndefined();
  });

  it("never holds more bytes than it may", () => {
    const store = createPageStore(100_000);
    for (let n = 0; n < 500; n += 1) {
      store.put(`/en/cases/${n % 90}`, page((n * 977) % 22_000, `case:${n}`, "cases"));
      expect(store.size().bytes).toBeLessThanOrEqual(100_000);
    }
  });

  it("lets the page go that was not read for longest", () => {
    const store = createPageStore(60_000);
    store.put("/a", page(12_000));
    store.put("/b", page(12_000));
    store.put("/c", page(12_000));
    store.get("/a");
    store.put("/d", page(12_000));
    store.put("/e", page(12_000));
    expect(["/a", "/b", "/c", "/d", "/e"].filter((address) => store.get(address))).toEqual([
      "/a",
      "/c",
      "/d",
      "/e",
    ]);
  });

  it("drops every page with one of the keys and no other", () => {
    const store = createPageStore(100_000);
    store.put("/a", page(10, "case:1", "cases"));
    store.put("/b", page(10, "case:2", "cases"));
    store.put("/c", page(10, "law"));
    store.drop(["case:1", "unheard"]);
    expect(["/a", "/b", "/c"].filter((address) => store.get(address))).toEqual(["/b", "/c"]);
    store.drop(["cases"]);
    expect(store.size().pages).toBe(1);
  });

  it("counts nothing when it is empty again", () => {
    const store = createPageStore(100_000);
    store.put("/a", page(10, "cases"));
    store.put("/a", page(20, "cases"));
    store.put("/b", page(20, "cases"));
    store.drop(["cases"]);
    expect(store.size()).toEqual({ pages: 0, bytes: 0 });
  });

  it("holds nothing after it was cleared", () => {
    const store = createPageStore(100_000);
    store.put("/a", page(10, "cases"));
    store.clear();
    expect(store.size()).toEqual({ pages: 0, bytes: 0 });
    store.put("/a", page(10));
    store.drop(["cases"]);
    expect(store.size().pages).toBe(1);
  });
});
