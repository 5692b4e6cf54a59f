import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedText, wasCut } from "@/lib/domain/records/printed-text";

describe("a printed text", () => {
  it.each([[null], [undefined], [""], [" "], ["-"], ["—"], ["null"], ["\u0000\u200b"]])(
    "%j is nothing",
    (value) => {
      expect(printedText(value, 10)).toBeNull();
    },
  );

  it("is one line with plain spaces, composed, without control signs", () => {
    expect(printedText(" Курский\u00a0\n\t суд\u0000 и\u0306 ", 50)).toBe("Курский суд й");
  });

  it("is cut where it is too long, and this is told", () => {
    expect([printedText("abcdef", 3), wasCut("abcdef", 3), wasCut("abc   ", 3)]).toEqual([
      "abc",
      true,
      false,
    ]);
  });

  it("is never cut within a sign", () => {
    expect(printedText("ab😀", 3)).toBe("ab");
  });

  it("is no longer than its field, and the same when it is read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 90 }), (value) => {
        const text = printedText(value, 20);
        return text === null || (text.length <= 20 && printedText(text, 20) === text);
      }),
    );
  });
});
