import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldText } from "@/lib/domain/capture-text";
import { excerptAt } from "@/lib/domain/capture-text-excerpt";
import { spanOf } from "@/lib/domain/excerpt";
import { refusalOf } from "@/tests/fixtures/refusal-of";

const text = "Кафе\u0301 𝒳 закрыто, и выдуманный солдат отказался.";
const at = (start: number, end: number) => excerptAt(text, { id: "e", capture: "c", start, end });

describe("an excerpt of a text", () => {
  it.each([
    [-1, 4],
    [4, 4],
    [6, 3],
    [0, 500],
  ])("is refused outside of it: from %i to %i", (start, end) => {
    expect(refusalOf(() => at(start, end))?.key).toBe("excerpt.outside");
  });

  it("is refused that has no words", () => {
    expect(refusalOf(() => at(5, 6))?.key).toBe("excerpt.empty");
  });

  it("is what stands between two code points, with what stands around it", () => {
    expect(at(6, 15)).toEqual({
      ...{ id: "e", capture: "c", start: 6, end: 15 },
      ...{ exact: "𝒳 закрыто", prefix: "Кафе\u0301 ", suffix: ", и выдуманный солдат от" },
    });
  });

  it("is its span for any text and any place", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).map(heldText);
    fc.assert(
      fc.property(words, fc.nat(30), fc.nat(30), (any, start, length) => {
        const span = { id: "e", capture: "c", start, end: start + length };
        const points = [...any];
        if (length === 0 || span.end > points.length) return;
        const exact = spanOf(any, start, span.end);
        if (exact.trim() === "") return;
        const taken = excerptAt(any, span);
        expect(taken.exact).toBe(exact);
        expect(any).toContain(taken.prefix + taken.exact + taken.suffix);
      }),
    );
  });
});
