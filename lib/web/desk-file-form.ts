import { sendingTo } from "@/lib/auth/sending";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { answer } from "./desk-json";
import { readBytes } from "./read-bytes";

/** A file that a plain form sent. */
type SentFile = { name: string; bytes: Uint8Array };

type Limits = {
  /** The largest file, in bytes. */
  maxBytes: number;
  /** The page of the form; a refusal leads back to it with the key of its message. */
  back: string;
};

/** What a form takes beside its file: its boundaries, names and types. */
const aroundBytes = 16 * 1024;

/**
 * A route of the desk that takes a file from a plain form, without any script, and sends the browser on
 * to where the work says. Nothing is read of who may not send anything; what is no such form is
 * answered 422.
 */
export function deskFileForm(
  work: (actor: Actor, file: SentFile) => Promise<string>,
  { maxBytes, back }: Limits,
) {
  return (request: Request): Promise<Response> =>
    answer(async () => {
      const actor = await sendingTo(request.url);
      const type = request.headers.get("content-type") ?? "";
      if (!/^multipart\/form-data;/iu.test(type)) throw new Refusal("invalid", "form.type");
      try {
        const body = await readBytes(request, maxBytes + aroundBytes);
        return seeOther(await work(actor, await fileIn(Buffer.from(body), type)));
      } catch (error) {
        if (!(error instanceof Refusal) || !tells(error)) throw error;
        return seeOther(`${back}?problem=${encodeURIComponent(error.key)}`);
      }
    });
}

/** What is to be mended by who sent it is said on the page; everything else is answered as it is. */
function tells({ kind, key }: Refusal): boolean {
  return key !== "form.type" && (kind === "invalid" || kind === "too-large");
}

async function fileIn(body: Buffer<ArrayBuffer>, type: string): Promise<SentFile> {
  const form = await new Response(body, { headers: { "content-type": type } })
    .formData()
    .catch(() => {
      throw new Refusal("invalid", "form.type");
    });
  const file = form.get("file");
  if (!(file instanceof File)) throw new Refusal("invalid", "form.type");
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function seeOther(location: string): Response {
  const headers = { Location: location, "Cache-Control": "private, no-store" };
  return new Response(null, { status: 303, headers });
}
