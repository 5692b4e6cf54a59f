import { Refusal } from "@/lib/domain/refusal";

/**
 * The body of a request, of at most `maxBytes` bytes. One that says it is longer is not read at all,
 * one that is longer without saying so not to its end.
 */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length")) > maxBytes) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(chunk.value);
  }
  return Buffer.concat(chunks, bytes);
}

function tooLarge(): Refusal {
  return new Refusal("too-large", "form.tooLarge");
}
