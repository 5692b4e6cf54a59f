import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf, tidySpan } from "@/lib/domain/capture-text-spans";

const marks = [
  { id: "a", start: 2, end: 5 },
  { id: "b", start: 4, end: 9 },
];

describe("the lines of a text", () => {
  it("are cut where a quoted span begins or ends, also across lines", () => {
    expect(blocksOf("𝒳abcd\n\nefg", marks)).toEqual([
      {
        ...{ start: 0, end: 5 },
        pieces: [
          { start: 0, text: "𝒳a", ids: [] },
          { start: 2, text: "bc", ids: ["a"] },
          { start: 4, text: "d", ids: ["a", "b"] },
        ],
      },
      {
        ...{ start: 7, end: 10 },
        pieces: [
          { start: 7, text: "ef", ids: ["b"] },
          { start: 9, text: "g", ids: [] },
        ],
      },
    ]);
  });

  it("hold together what the text says, at the places where it says it", () => {
    const mark = fc.record({ id: fc.string(), start: fc.nat(40), end: fc.nat(40) });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(mark), (text, any) => {
        const points = [...text];
        for (const { pieces } of blocksOf(text, any))
          for (const piece of pieces) {
            const length = [...piece.text].length;
            const there = points.slice(piece.start, piece.start + length).join("");
            expect(piece.text).toBe(there);
          }
      }),
    );
  });
});

describe("a selected span", () => {
  const tidy = (text: string, start: number, end: number) => {
    const points = [...text];
    const span = tidySpan(points, { start, end });
    return span && points.slice(span.start, span.end).join("");
  };

  it("loses the white space at its ends", () => {
    expect(tidy("a \n word\t b", 1, 9)).toBe("word");
  });

  it("is nothing where it holds nothing but white space, or nothing", () => {
    expect([tidy("a  b", 1, 3), tidy("ab", 1, 1)]).toEqual([null, null]);
  });

  it("may be drawn from its end to its beginning, and beyond the text", () => {
    expect(tidy("one two", 99, 4)).toBe("two");
  });

  it("never cuts a letter off its accent, nor a family in two", () => {
    expect(tidy("кафе\u0301!", 0, 4)).toBe("кафе\u0301");
    expect(tidy("xe\u0301y", 2, 4)).toBe("e\u0301y");
    expect(tidy("👍🏽 ok", 0, 1)).toBe("👍🏽");
  });
});
