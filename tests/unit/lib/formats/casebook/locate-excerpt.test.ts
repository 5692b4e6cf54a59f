import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, spanOf } from "@/lib/domain/excerpt";
import { locateExcerpt } from "@/lib/formats/casebook/locate-excerpt";
import { refusalOf } from "@/tests/fixtures/refusal-of";

const written = (exact: string, start?: number) => ({
  id: "9999.e1",
  capture: "invented.1",
  exact,
  ...(start === undefined ? {} : { start }),
});
const keyOf = (exact: string, text: string, start?: number) =>
  refusalOf(() => locateExcerpt(written(exact, start), text))?.key;

describe("words that cannot be located", () => {
  it("are refused by their id where they stand nowhere", () => {
    expect(refusalOf(() => locateExcerpt(written("refused"), "He obeyed."))).toEqual({
      kind: "invalid",
      key: "excerpt.notInCapture",
      values: { id: "9999.e1" },
    });
  });

  it.each([
    ["twice", "no", "no, no"],
    ["over each other", "нана", "нанана"],
    ["everywhere, since there are none", "", "no"],
  ])("are refused where they stand %s", (_what, exact, text) => {
    expect(keyOf(exact, text)).toBe("excerpt.ambiguous");
  });

  it("are refused where they stand twice and their old position holds no more", () => {
    expect(keyOf("no", "yes no no", 1)).toBe("excerpt.ambiguous");
  });

  it("are refused where only their case differs", () => {
    expect(keyOf("He", "he refused")).toBe("excerpt.notInCapture");
  });
});

describe("words that stand in a capture", () => {
  it("have their position in code points, beyond the basic plane too", () => {
    const located = locateExcerpt(written("отказ"), "🕯🕯 это отказ.");
    expect(located).toMatchObject({ start: 7, end: 12, prefix: "🕯🕯 это ", suffix: "." });
  });

  it("are found composed, as the text of a capture is", () => {
    const text = "Андрей й".normalize("NFC");
    expect(locateExcerpt(written("Андре\u0438\u0306"), text)).toMatchObject({
      exact: "Андрей",
      start: 0,
      end: 6,
    });
  });

  it("keep a position that still holds, even where they stand twice", () => {
    expect(locateExcerpt(written("no", 4), "no, no")).toMatchObject({ start: 4, end: 6 });
  });

  it("get a new position where the old one does not hold", () => {
    expect(locateExcerpt(written("words", 99), "some words")).toMatchObject({ start: 5, end: 10 });
  });

  it("have no more context than is kept", () => {
    const located = locateExcerpt(written("|"), `${"a".repeat(40)}|${"🕯".repeat(40)}`);
    expect([located.prefix, located.suffix]).toEqual(["a".repeat(24), "🕯".repeat(24)]);
  });

  it("are found again by their position in any text, and are an excerpt", () => {
    const part = fc.string({ maxLength: 30, unit: fc.constantFrom(..."абв 🕯\n") });
    fc.assert(
      fc.property(part, part, (before, after) => {
        const text = `${before}[this]${after}`;
        const located = locateExcerpt(written("[this]"), text);
        expect(spanOf(text, located.start, located.end)).toBe("[this]");
        expect(excerpt.parse(located)).toEqual(located);
      }),
    );
  });
});
