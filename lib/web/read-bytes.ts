import { Refusal } from "@/lib/domain/refusal";

/** The body of a request, of at most `maxBytes` bytes; a longer one is not read to its end. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (!request.body) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new Refusal("too-large", "form.tooLarge");
    }
    chunks.push(chunk.value);
  }
  return Buffer.concat(chunks, bytes);
}
