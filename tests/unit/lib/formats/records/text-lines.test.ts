import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textLines } from "@/lib/formats/records/text-lines";
import { allOf, chunked } from "@/tests/fixtures/records/chunked";

const linesOf = (text: string, size = 3, limit = 20) =>
  allOf(textLines(chunked(text, size), limit));

describe("the lines of a text", () => {
  it("are kept to their beginning where they are too long, and the next one is whole", async () => {
    const [long, next] = await linesOf(`${"a".repeat(5000)}\nb\n`);
    expect(long).toMatchObject({ line: 1, tooLong: true });
    expect(long?.text.length).toBeLessThanOrEqual(2_003);
    expect(next).toEqual({ line: 2, text: "b", tooLong: false });
  });

  it("are told to be too long where one piece of the stream holds them whole", async () => {
    const lines = await linesOf(`${"a".repeat(30)}\nb`, 100);
    expect(lines.map(({ tooLong }) => tooLong)).toEqual([true, false]);
  });

  it("end without the signs that end them", async () => {
    expect((await linesOf("a\r\nb\n\nc")).map(({ text }) => text)).toEqual(["a", "b", "", "c"]);
  });

  it("are the same in whatever pieces the text comes", async () => {
    const pieces = fc.tuple(
      fc.string({ unit: fc.constantFrom("a", "\n", "я", "\r"), maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
    );
    await fc.assert(
      fc.asyncProperty(pieces, async ([text, size]) => {
        expect(await linesOf(text, size, 1000)).toEqual(await linesOf(text, 1000, 1000));
      }),
    );
  });
});
