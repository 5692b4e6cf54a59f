import { isAscii } from "node:buffer";
import { encodingOf } from "./encoding";
import { withHead } from "./with-head";

/**
 * The text of a stream of bytes, piece by piece, without the mark at its beginning. Its encoding is
 * told by the first bytes that are not plain ASCII, however late they come. Where carriage returns alone
 * end its lines, as old programs write them, they become line feeds.
 */
export async function* textChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const { head, all } = await withHead(bytes);
  const hasOld = hasOldBreaks(new TextDecoder(encodingOf(head)).decode(head, { stream: true }));
  for await (const text of decoded(head, all)) yield hasOld ? text.replaceAll("\r", "\n") : text;
}

async function* decoded(head: Uint8Array, all: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder = isAscii(head) ? null : new TextDecoder(encodingOf(head));
  for await (const chunk of all) {
    if (decoder === null && !isAscii(chunk)) decoder = new TextDecoder(encodingOf(chunk));
    const text = decoder ? decoder.decode(chunk, { stream: true }) : plain.decode(chunk);
    if (text !== "") yield text;
  }
  const rest = decoder?.decode() ?? "";
  if (rest !== "") yield rest;
}

const plain = new TextDecoder();

function hasOldBreaks(text: string): boolean {
  return text.includes("\r") && !text.includes("\n");
}
