import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { stripJpeg } from "@/lib/outside/strip-jpeg";
import { inventedPhoto, joinedBytes, maker, namesMaker } from "@/tests/fixtures/invented-files";

const gap = new Uint8Array([0xff, 0xff]);

function withSegment(photo: Uint8Array, marker: number, words: string): Uint8Array {
  const head = [0xff, marker, 0, words.length + 2];
  return joinedBytes(photo.subarray(0, 2), Uint8Array.from(head), words, photo.subarray(2));
}

describe("a JPEG inside a document", () => {
  it("loses what tells of its maker and keeps its pixels", async () => {
    const photo = await inventedPhoto("jpeg");
    const left = stripJpeg(photo);
    expect(namesMaker(left)).toBe(false);
    expect(await sharp(left).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
  });

  it.each([
    ["behind its end", (photo: Uint8Array) => joinedBytes(photo, photo, maker)],
    [
      "behind bytes that fill a gap",
      (photo: Uint8Array) => joinedBytes(photo.subarray(0, 2), gap, photo.subarray(2)),
    ],
    [
      "in a list of further pictures",
      (photo: Uint8Array) => withSegment(photo, 0xe2, `MPF\0${maker}`),
    ],
    ["in a segment of a program", (photo: Uint8Array) => withSegment(photo, 0xef, maker)],
  ])("loses what stands %s", async (_where, hide) => {
    const plain = await sharp(await inventedPhoto("jpeg"))
      .jpeg()
      .toBuffer();
    const photo = hide(await inventedPhoto("jpeg"));
    const left = stripJpeg(photo);
    expect(namesMaker(left)).toBe(false);
    expect(await sharp(left).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
    expect(left.length).toBeLessThan(plain.length + 100);
  });

  it("keeps its colours, however it was drawn", async () => {
    const drawn = sharp(await inventedPhoto("jpeg")).withIccProfile("p3");
    const photo = await drawn.jpeg({ progressive: true }).toBuffer();
    const left = stripJpeg(photo);
    expect((await sharp(left).metadata()).icc).toEqual((await sharp(photo).metadata()).icc);
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
