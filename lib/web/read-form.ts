import { Refusal } from "@/lib/domain/refusal";
import { readBytes } from "./read-bytes";

/**
 * The fields of a plain posted form of at most `maxBytes` bytes. Refuses another content type as
 * invalid and a longer body as too large, without reading it to its end.
 */
export async function readForm(request: Request, maxBytes: number): Promise<URLSearchParams> {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/x-www-form-urlencoded")
    throw new Refusal("invalid", "form.type");
  const text = new TextDecoder().decode(await readBytes(request, maxBytes));
  // A browser sends every line break as CRLF, whatever was typed.
  return new URLSearchParams(text.replaceAll(/%0D%0A/gi, "%0A"));
}
