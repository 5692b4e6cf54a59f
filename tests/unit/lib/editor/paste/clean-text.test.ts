import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeText } from "@/lib/domain/safe-text";
import { cleanText } from "@/lib/editor/paste/clean-text";
import { unicodeAttacks } from "@/tests/fixtures/attacks";

describe("pasted words", () => {
  it.each(unicodeAttacks.refused)("lose $what", ({ text }) => {
    expect(safeText(100).safeParse(cleanText(text)).success).toBe(true);
  });

  it.each(unicodeAttacks.taken)("keep $what", ({ text }) => {
    expect(cleanText(text)).toBe(text.normalize("NFC"));
  });

  it("can be stored, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(safeText(1000).safeParse(cleanText(text)).success).toBe(true);
      }),
    );
  });

  it("have one kind of line break, and no soft hyphens", () => {
    expect(cleanText("a\r\nb\rc\u2028d\u00ade")).toBe("a\nb\nc\nde");
  });
});
