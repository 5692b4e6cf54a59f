import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorthTelling, newsSince, nextLook, nextTry } from "@/lib/domain/saved/alert";

const nothing = { fresh: [], changed: [], gone: [] };
const versions = fc.dictionary(
  fc.integer({ min: 1, max: 30 }).map((n) => String(n).padStart(4, "0")),
  fc.integer({ min: 1, max: 5 }),
);

describe("what is new since somebody was told", () => {
  it("is nothing where nothing has changed", () => {
    fc.assert(
      fc.property(versions, (seen) => {
        expect(newsSince(seen, seen)).toEqual(nothing);
      }),
    );
  });

  it("is every case once, as new, changed, gone, or not at all", () => {
    fc.assert(
      fc.property(versions, versions, (seen, now) => {
        const { fresh, changed, gone } = newsSince(seen, now);
        const told = [...fresh, ...changed, ...gone];
        expect(new Set(told).size).toBe(told.length);
        expect(fresh.every((id) => !Object.hasOwn(seen, id) && Object.hasOwn(now, id))).toBe(true);
        expect(gone.every((id) => Object.hasOwn(seen, id) && !Object.hasOwn(now, id))).toBe(true);
        expect(changed.every((id) => (now[id] ?? 0) > (seen[id] ?? 9))).toBe(true);
      }),
    );
  });

  it("knows a later version from an earlier one", () => {
    expect(newsSince({ "0001": 2 }, { "0001": 3 })).toEqual({ ...nothing, changed: ["0001"] });
    expect(newsSince({ "0001": 3 }, { "0001": 2 })).toEqual(nothing);
  });
});

describe("a letter", () => {
  it("is not written where nothing is new", () => {
    expect(isWorthTelling(nothing, "court")).toBe(false);
  });

  it("is written of a case that is gone to those who follow that case alone", () => {
    const news = { ...nothing, gone: ["0001"] };
    expect(isWorthTelling(news, "case")).toBe(true);
    expect(isWorthTelling(news, "search")).toBe(false);
    expect(isWorthTelling(news, "court")).toBe(false);
  });
});

describe("when it is tried again", () => {
  const at = new Date("2026-03-01T10:00:00Z");

  it("is never where the address is refused", () => {
    expect(nextTry(1, "refused", at)).toBeNull();
  });

  it("is later each time, and after five times never", () => {
    const times = [1, 2, 3, 4, 5].map((n) => nextTry(n, "unreachable", at)?.getTime() ?? 0);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(times[0]).toBe(at.getTime() + 15 * 60 * 1000);
    expect(nextTry(6, "unreachable", at)).toBeNull();
  });

  it("is a day or a week after a look that went well", () => {
    expect(nextLook("daily", at).toISOString()).toBe("2026-03-02T10:00:00.000Z");
    expect(nextLook("weekly", at).toISOString()).toBe("2026-03-08T10:00:00.000Z");
  });
});
