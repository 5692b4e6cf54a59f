import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineText, safeText, withoutForbidden } from "@/lib/domain/safe-text";
import { messagesOf } from "@/tests/fixtures/messages-of";

describe("a safe text", () => {
  it.each([
    ["a NUL", "a\u0000b"],
    ["a bell", "a\u0007b"],
    ["an escape", "a\u001b[31m"],
    ["a carriage return", "a\rb"],
    ["a C1 control", "a\u0085b"],
    ["a right-to-left override", "a\u202eb"],
    ["an isolate", "a\u2067b"],
    ["a byte-order mark", "\ufeffa"],
  ])("never holds %s", (_what, text) => {
    expect(messagesOf(safeText(100), text)).toEqual(["text.forbiddenCharacter"]);
  });

  it.each([
    ["high", "a\ud83d"],
    ["low", "\ude00a"],
  ])("never holds half of a pair: %s", (_half, text) => {
    expect(messagesOf(safeText(100), text)).toContain("text.malformed");
  });

  it("never is longer than its limit", () => {
    expect(messagesOf(safeText(3), "four")).toEqual(["text.tooLong"]);
    expect(safeText(4).parse("four")).toBe("four");
  });

  it("is kept composed", () => {
    expect(safeText(100).parse("и\u0306")).toBe("й");
  });

  it("keeps no heap of accents that would cover other lines, and the stress of a word", () => {
    const heap = `a${"\u0335\u0301\u0308\u0316".repeat(50)}b`;
    expect(safeText(1000).parse(heap).length).toBeLessThan(12);
    expect(safeText(1000).parse(heap)).toMatch(/^.*b$/u);
    expect(safeText(100).parse("за\u0301мок")).toBe("за\u0301мок");
  });

  it("keeps tab, newline, emoji and both scripts as they are", () => {
    const text = "\tотказ refusal\n👍🏽";
    expect(safeText(100).parse(text)).toBe(text);
  });

  it("survives UTF-8 whenever it is taken", () => {
    const schema = safeText(1000);
    const taken = (text: string) => {
      const read = schema.safeParse(text);
      return !read.success || Buffer.from(read.data, "utf8").toString("utf8") === read.data;
    };
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 40 }), taken));
  });
});

describe("a line", () => {
  it.each(["", " ", "\u00a0"])("never is empty: %j", (text) => {
    expect(messagesOf(lineText, text)).toEqual(["text.empty"]);
  });

  it.each(["two\nlines", "a\ttab"])("is one line: %j", (text) => {
    expect(messagesOf(lineText, text)).toEqual(["text.forbiddenCharacter"]);
  });
});

describe("what was typed without what is forbidden", () => {
  it("is always safe, and never longer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const left = withoutForbidden(text);
        expect(messagesOf(safeText(text.length * 4 + 1), left)).toEqual([]);
        expect(left.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("is itself where nothing is forbidden", () => {
    expect(withoutForbidden("Иван «Выдуманный» 🙂\n")).toBe("Иван «Выдуманный» 🙂\n");
  });
});
