import { heldText } from "@/lib/domain/capture-text";
import { docx, type MediaType } from "@/lib/domain/media-type";
import type { SourceLanguage } from "@/lib/domain/source";
import { docxText } from "./extract-docx";
import { htmlText } from "./extract-html";
import { pdfText } from "./extract-pdf";
import { declaredEncoding, decodeText } from "./extract-text";
import { sniff } from "./sniff";
import { stripDocx } from "./strip-docx";
import { stripImage } from "./strip-image";
import { stripPdf } from "./strip-pdf";

/** What is kept of a file: its bytes without what tells of its maker, and the words in it. */
export type TakenApart = {
  mediaType: MediaType;
  body: Uint8Array<ArrayBuffer>;
  text: string | null;
};

/**
 * Finds out what a file is, takes out what tells of its maker, and reads its words. It is run where a
 * hostile file can do no harm: see extract.ts. Refuses what cannot be kept.
 */
export async function fileTakenApart(
  bytes: Uint8Array<ArrayBuffer>,
  language: SourceLanguage,
): Promise<TakenApart> {
  const mediaType = sniff(bytes);
  const { body, text } = await ways[mediaType](bytes, language);
  return { mediaType, body, text: textOrNone(text) };
}

type Kept = { body: Uint8Array<ArrayBuffer>; text: string | null };
type Way = (bytes: Uint8Array<ArrayBuffer>, language: SourceLanguage) => Kept | Promise<Kept>;

const ways: Record<MediaType, Way> = {
  "text/plain": (bytes, language) => ({ body: bytes, text: decodeText(bytes, language) }),
  "text/html": (bytes, language) => ({
    body: bytes,
    text: htmlText(decodeText(bytes, language, declaredEncoding(bytes))),
  }),
  "application/pdf": async (bytes) => {
    const body = await stripPdf(bytes);
    return { body, text: await pdfText(body) };
  },
  [docx]: async (bytes) => {
    const body = await stripDocx(bytes);
    return { body, text: await docxText(body) };
  },
  "image/jpeg": async (bytes) => ({ body: await stripImage(bytes, "jpeg"), text: null }),
  "image/png": async (bytes) => ({ body: await stripImage(bytes, "png"), text: null }),
  "image/webp": async (bytes) => ({ body: await stripImage(bytes, "webp"), text: null }),
};

function textOrNone(text: string | null): string | null {
  const held = text === null ? "" : heldText(text);
  return held.trim() === "" ? null : held;
}
