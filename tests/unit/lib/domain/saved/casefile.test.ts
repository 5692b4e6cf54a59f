import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseNumber, keptNote, moved, newCasefile } from "@/lib/domain/saved/casefile";
import { longestName, longestNote } from "@/lib/domain/saved/limits";
import { messagesOf } from "@/tests/fixtures/messages-of";

describe("the number of a case", () => {
  it.each(["", "abc", "no-number", "x".repeat(400)])("is not read from %j", (typed) => {
    expect(messagesOf(caseNumber, typed)).toContain("saved.noCase");
  });

  it.each([
    ["12", "0012"],
    [" 0012 ", "0012"],
    ["0012-some-name", "0012"],
    ["https://otkaz.example/ru/cases/0012-some-name/history", "0012"],
    ["/en/cases/0012", "0012"],
  ])("is read from %j", (typed, number) => {
    expect(caseNumber.parse(typed)).toBe(number);
  });
});

describe("a set of cases", () => {
  it.each(["", "   ", "a\nb", "x".repeat(longestName + 1)])("is not called %j", (name) => {
    expect(messagesOf(newCasefile, { name })).not.toEqual([]);
  });

  it("takes nothing that it was not asked for", () => {
    expect(messagesOf(newCasefile, { name: "Invented", accountId: "somebody" })).not.toEqual([]);
  });
});

describe("a note", () => {
  it("may be long, but not endless", () => {
    expect(messagesOf(keptNote, "x".repeat(longestNote))).toEqual([]);
    expect(messagesOf(keptNote, "x".repeat(longestNote + 1))).toEqual(["text.tooLong"]);
  });

  it("has line breaks of one kind", () => {
    expect(keptNote.parse("one\r\ntwo\nthree")).toBe("one\ntwo\nthree");
  });
});

describe("moving a case a step", () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 8,
  });

  it("loses none and doubles none", () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.constantFrom("up", "down"), (order, which, step) => {
        const id = order[which % order.length] ?? "";
        const after = moved(order, id, step);
        expect([...after].sort()).toEqual([...order].sort());
        expect(moved(after, id, step === "up" ? "down" : "up").length).toBe(order.length);
      }),
    );
  });

  it("leaves the first first and the last last", () => {
    expect(moved(["a", "b"], "a", "up")).toEqual(["a", "b"]);
    expect(moved(["a", "b"], "b", "down")).toEqual(["a", "b"]);
    expect(moved(["a", "b"], "c", "up")).toEqual(["a", "b"]);
    expect(moved(["a", "b", "c"], "c", "up")).toEqual(["a", "c", "b"]);
  });
});
