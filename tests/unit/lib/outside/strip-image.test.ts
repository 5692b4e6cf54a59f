import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { stripImage } from "@/lib/outside/strip-image";
import { inventedPhoto, joinedBytes, namesMaker } from "@/tests/fixtures/invented-files";
import { refusedWith } from "@/tests/fixtures/refused-with";

describe("a picture", () => {
  it.each(["jpeg", "png", "webp"] as const)(
    "tells no more where and by whom it was taken, as %s",
    async (format) => {
      const photo = await inventedPhoto(format);
      expect((await sharp(photo).metadata()).exif).toBeDefined();
      const left = await stripImage(photo, format);
      const { exif, xmp, iptc, width, height } = await sharp(left).metadata();
      expect({ exif, xmp, iptc, width, height }).toEqual({ width: 12, height: 8 });
      expect(namesMaker(left)).toBe(false);
    },
  );

  it("keeps nothing of what is hung on behind it", async () => {
    const twofold = joinedBytes(await inventedPhoto("jpeg"), "<script>alert(1)</script>");
    const left = Buffer.from(await stripImage(twofold, "jpeg"));
    expect(left.includes("<script>")).toBe(false);
  });

  it("stands upright without the word that it has to be turned", async () => {
    const lying = await sharp({ create: { width: 9, height: 4, channels: 3, background: "#fff" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { width, height } = await sharp(await stripImage(lying, "jpeg")).metadata();
    expect([width, height]).toEqual([4, 9]);
  });

  it("is refused where it is not what its first bytes say", async () => {
    const odd = await refusedWith(stripImage(await inventedPhoto("png"), "jpeg"));
    expect(odd.key).toBe("capture.broken");
  });

  it("is refused where it is cut short", async () => {
    const photo = await inventedPhoto("png");
    const odd = await refusedWith(stripImage(photo.subarray(0, photo.length - 30), "png"));
    expect(odd.key).toBe("capture.broken");
  });
});
