import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointsIn, heldText, longestCaptureText } from "@/lib/domain/capture-text";
import { safeText } from "@/lib/domain/safe-text";
import { refusalOf } from "@/tests/fixtures/refusal-of";

describe("the text of a capture", () => {
  it("can be quoted wherever one likes, whatever was captured", () => {
    const anything = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(anything, (raw) => {
        const text = heldText(raw);
        expect(safeText(10_000).safeParse(text)).toEqual({ success: true, data: text });
        expect(text).not.toContain("\r");
      }),
    );
  });

  it("stays as it was where nothing has to be mended", () => {
    const text = "Tab\there,\nа дальше\u00a0— отказ.";
    expect(heldText(text)).toBe(text);
  });

  it("does not turn the line around, and has no halves of letters", () => {
    expect(heldText("a\u202eb\ud800c\u0000d\r\ne")).toBe("ab\ufffdcd\ne");
  });

  it("is refused that is too long to be read", () => {
    const long = "а".repeat(longestCaptureText + 1);
    expect(refusalOf(() => heldText(long))?.key).toBe("capture.textTooLong");
  });
});

it("counts letters beyond the first plane once", () => {
  expect(codePointsIn("a𝒳б")).toBe(3);
});
