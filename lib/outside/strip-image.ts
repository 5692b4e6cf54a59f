import sharp, { type Sharp } from "sharp";
import { Refusal } from "@/lib/domain/refusal";

/** The formats that are drawn anew, as sharp names them. */
export type Drawn = "jpeg" | "png" | "webp";

const mostPixels = 60_000_000;

/**
 * Draws a picture anew, upright and in sRGB: the pixels stay; place, camera, maker, preview and all
 * that is hung on before, inside or behind are gone. Refuses a picture that cannot be read.
 */
export async function stripImage(
  bytes: Uint8Array,
  format: Drawn,
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = sharp(bytes, { limitInputPixels: false, failOn: "error", pages: 1 });
  const { format: found, width, height } = await picture.metadata().catch(unreadable);
  if (found !== format) throw new Refusal("invalid", "capture.broken");
  if (width * height > mostPixels) throw new Refusal("too-large", "capture.pictureTooLarge");
  const drawn = picture.rotate().toColourspace("srgb");
  const made = await inFormat(drawn, format).toBuffer().catch(unreadable);
  return Uint8Array.from(made);
}

function inFormat(picture: Sharp, format: Drawn): Sharp {
  if (format === "jpeg") return picture.jpeg({ quality: 92 });
  if (format === "png") return picture.png();
  return picture.webp({ quality: 92 });
}

function unreadable(): never {
  throw new Refusal("invalid", "capture.broken");
}
