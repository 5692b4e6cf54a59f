import { sendingTo } from "@/lib/auth/sending";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { answer, plain, type Route, signedIn } from "./desk-json";
import { readBytes } from "./read-bytes";

/** The header without which no file is taken: a form of another site cannot send it. */
const uploadHeader = "x-desk-upload";

/** What is said of an uploaded file: JSON, percent-encoded. It stands in no address and no log. */
const aboutHeader = "x-desk-about";

type Sent = {
  actor: Actor;
  bytes: Uint8Array;
  about: unknown;
  params: Record<string, string>;
};

/**
 * A route of the desk that takes a file: the raw bytes are the body, of at most `maxBytes`. The name
 * and type under which a browser knows the file are never asked for.
 */
export function deskUpload(work: (sent: Sent) => Promise<unknown>, maxBytes: number) {
  return (request: Request, { params }: Route): Promise<Response> =>
    answer(async () => {
      const actor = await sendingTo(request.url);
      const { headers } = request;
      const isRaw = headers.get("content-type") === "application/octet-stream";
      if (!isRaw || headers.get(uploadHeader) !== "1") throw new Refusal("invalid", "form.type");
      const about = aboutIn(headers.get(aboutHeader));
      const bytes = await readBytes(request, maxBytes);
      return work({ actor, bytes, about, params: plain(await params) });
    });
}

/** A file to be saved to disk: under a name that says nothing, and never shown by the browser. */
export type Download = { body: Uint8Array<ArrayBuffer>; fileName: string };

/** A route of the desk that gives a file out. */
export function deskDownload(
  work: (ask: { actor: Actor; params: Record<string, string> }) => Promise<Download>,
) {
  return (_request: Request, { params }: Route): Promise<Response> =>
    answer(async () => {
      const { actor } = await signedIn();
      const { body, fileName } = await work({ actor, params: plain(await params) });
      return new Response(body, { headers: downloadHeaders(fileName) });
    });
}

function downloadHeaders(fileName: string) {
  return {
    "Content-Type": "application/octet-stream",
    "Content-Disposition": `attachment; filename="${fileName.replaceAll(/[^\w.-]/g, "-")}"`,
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
  };
}

function aboutIn(header: string | null): unknown {
  if (header === null) return {};
  try {
    return JSON.parse(decodeURIComponent(header));
  } catch {
    throw new Refusal("invalid", "form.type");
  }
}
