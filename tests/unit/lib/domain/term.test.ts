import { describe, expect, it } from "vitest";
import { exactMonths, longestTermMonths, term } from "@/lib/domain/term";
import { messagesOf } from "@/tests/fixtures/messages-of";

const months = (minMonths: number | null, maxMonths: number | null) => ({
  minMonths,
  maxMonths,
  printed: null,
});

describe("a term", () => {
  it.each([
    ["no bound", months(null, null), "term.empty"],
    ["its bounds the wrong way round", months(48, 42), "term.reversed"],
  ])("never has %s", (_what, value, message) => {
    expect(messagesOf(term, value)).toEqual([message]);
  });

  it.each([
    ["half a month", months(2.5, 2.5)],
    ["less than nothing", months(-1, 3)],
    ["more than the Code knows", months(1, longestTermMonths + 1)],
  ])("never is %s", (_what, value) => {
    expect(messagesOf(term, value)).not.toEqual([]);
  });

  it.each([
    ["an exact term", months(29, 29), 29],
    ["a range", months(42, 48), null],
    ["an upper bound alone", months(null, 84), null],
    ["a lower bound alone", months(60, null), null],
  ])("knows the months of %s only where they are exact", (_what, value, expected) => {
    expect(exactMonths(term.parse(value))).toBe(expected);
  });

  it("has no months where it is unknown", () => {
    expect(exactMonths(null)).toBeNull();
  });
});
