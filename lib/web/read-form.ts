import { Refusal } from "@/lib/domain/refusal";

/**
 * The fields of a plain posted form of at most `maxBytes` bytes. Refuses another content type as
 * invalid and a longer body as too large, without reading it to its end.
 */
export async function readForm(request: Request, maxBytes: number): Promise<URLSearchParams> {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/x-www-form-urlencoded")
    throw new Refusal("invalid", "form.type");
  const text = await readText(request, maxBytes);
  // A browser sends every line break as CRLF, whatever was typed.
  return new URLSearchParams(text.replaceAll(/%0D%0A/gi, "%0A"));
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  if (!request.body) return "";
  const decoder = new TextDecoder();
  const reader = request.body.getReader();
  let bytes = 0;
  let text = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new Refusal("too-large", "form.tooLarge");
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
