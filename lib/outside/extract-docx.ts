import mammoth from "mammoth";
import { Refusal } from "@/lib/domain/refusal";

/** The words of a word-processor document, a line for each paragraph. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const read = await mammoth.extractRawText({ buffer: Buffer.from(bytes) }).catch(refused);
  return read.value
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}

function refused(): never {
  throw new Refusal("invalid", "capture.broken");
}
