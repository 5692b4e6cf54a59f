import { isAscii } from "node:buffer";
import { encodingOf } from "./encoding";
import { withHead } from "./with-head";

/**
 * The text of a stream of bytes, piece by piece, without the mark at its beginning. Its encoding is
 * told by the first bytes that are not plain ASCII, however late they come.
 */
export async function* textChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const { head, all } = await withHead(bytes);
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
