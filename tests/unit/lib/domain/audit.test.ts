import { describe, expect, it } from "vitest";
import { auditQuery, isToldInJournal, pathOfSubject, startOfHour } from "@/lib/domain/audit";

describe("what is asked of the journal", () => {
  const nothing = {
    who: null,
    action: null,
    kind: null,
    subject: null,
    from: null,
    to: null,
    page: 1,
  };

  it.each([
    {},
    { who: "  ", from: "2025-13-40", to: "1 May", page: "0" },
    { who: { not: "" }, action: 7, page: "1e9" },
    { subject: "\u0000", kind: "x".repeat(200) },
  ])("is nothing where it cannot be read: %j", (given) => {
    expect(auditQuery.parse(given)).toEqual(nothing);
  });

  it("is what it says otherwise", () => {
    expect(auditQuery.parse({ who: "a", from: "2025-03-01", page: "3", other: "x" })).toEqual({
      ...nothing,
      who: "a",
      from: "2025-03-01",
      page: 3,
    });
  });
});

describe("the address of a thing of the journal", () => {
  it("is that of its page, safely spelt", () => {
    expect(pathOfSubject("source", "a/../b?c")).toBe("/desk/sources/a%2F..%2Fb%3Fc");
  });

  it.each(["term", "account", "toString", "__proto__"])("is none for %s", (kind) => {
    expect(pathOfSubject(kind, "x")).toBeNull();
  });
});

describe("failures in the journal", () => {
  it("are told at the first, second, fourth and so on", () => {
    const told = Array.from({ length: 20 }, (_, n) => n).filter(isToldInJournal);
    expect(told).toEqual([1, 2, 4, 8, 16]);
  });

  it("are told by the hour", () => {
    expect(startOfHour(new Date("2026-11-22T14:59:59.999Z"))).toEqual(
      new Date("2026-11-22T14:00:00Z"),
    );
  });
});
