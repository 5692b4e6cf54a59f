import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded, foundIn } from "@/lib/domain/desk-search";

describe("what was found in a text", () => {
  it("is nothing where the words do not stand there", () => {
    expect(foundIn("An invented text.", "invention")).toBeNull();
  });

  it("is shown as it stands, whatever was typed", () => {
    expect(foundIn("Ёлкино и ёлка", "ЕЛКА")).toEqual(["Ёлкино и ", "ёлка", ""]);
  });

  it("has a little of what stands around it, on one line", () => {
    const found = foundIn(`${"a ".repeat(60)}\n\nWORD\n${"b ".repeat(60)}`, "word");
    expect(found?.[0]).toMatch(/^… (a )+$/);
    expect(found?.[2]).toMatch(/^ (b )+b? ?…$/);
  });

  it("is a piece of the text, wherever it is, in any script", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
        const letters = [...whole];
        const start = from % letters.length;
        const words = letters.slice(start, start + 1 + (length % 8)).join("");
        expect(folded(foundIn(whole, words)?.[1] ?? "")).toBe(folded(words));
      }),
    );
  });

  it("never begins or ends with half of a letter", () => {
    const [before, , after] = foundIn(`${"𐲀".repeat(40)}x word${"𐲀".repeat(40)}`, "word") ?? [];
    expect(`${before}${after}`).not.toMatch(/\p{Surrogate}/u);
  });

  it("is found in a place that its letters keep when they are made small", () => {
    expect(folded("İstanbul").length).toBe("İstanbul".length);
    expect(foundIn("İİİ word", "word")?.[1]).toBe("word");
  });
});
