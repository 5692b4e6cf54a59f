import { Refusal } from "@/lib/domain/refusal";
import { readBytes } from "./read-bytes";

/** Which letters are to stop: those that the link came with, or all of its account. */
type Scope = "one" | "all";

/** The most that a form of one field, or the words of a mail program, take. */
const maxBytes = 2000;

/**
 * Answers a post that stops letters. A form of ours says its scope and is led back to its page; a mail
 * program says none and gets a plain answer, because it follows no redirect (RFC 8058).
 */
export async function stopAnswer(
  request: Request,
  token: string,
  stop: (scope: Scope) => Promise<void>,
): Promise<Response> {
  try {
    const scope = await scopeIn(request);
    await stop(scope ?? "one");
    if (scope === null) return plain(200, "Stopped.\n");
    const headers = { Location: `/account/stop/${encodeURIComponent(token)}` };
    return new Response(null, { status: 303, headers });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.kind === "too-large" ? plain(413, "413\n") : plain(404, "404\n");
  }
}

async function scopeIn(request: Request): Promise<Scope | null> {
  const text = new TextDecoder().decode(await readBytes(request, maxBytes));
  const scope = new URLSearchParams(text).get("scope");
  return scope === "one" || scope === "all" ? scope : null;
}

function plain(status: number, text: string): Response {
  return new Response(text, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}
