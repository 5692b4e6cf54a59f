import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { stripJpeg } from "@/lib/outside/strip-jpeg";
import { inventedPhoto, namesMaker } from "@/tests/fixtures/invented-files";

describe("a JPEG inside a document", () => {
  it("loses what tells of its maker and keeps its pixels", async () => {
    const photo = await inventedPhoto("jpeg");
    const left = stripJpeg(photo);
    expect(namesMaker(left)).toBe(false);
    expect(await sharp(left).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
  });

  it("is left as it is where it is none", () => {
    const bytes = new Uint8Array([1, 2, 3]);
    expect(stripJpeg(bytes)).toBe(bytes);
  });

  it("is read to an end whatever its segments say", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (tail) => {
        const bytes = Uint8Array.from([0xff, 0xd8, ...tail]);
        expect(stripJpeg(bytes).length).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
