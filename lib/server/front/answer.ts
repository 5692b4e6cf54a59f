import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { encodeOnce, negotiateEncoding } from "./encodings";

/** An answer that is sent once, with all its headers but the length. */
export type Answer = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/** Sends an answer; a HEAD request gets its head alone. */
export function send(req: IncomingMessage, res: ServerResponse, answer: Answer): void {
  const length = answer.status === 304 ? {} : { "Content-Length": answer.body.length };
  res.writeHead(answer.status, { ...answer.headers, ...length });
  res.end(req.method === "HEAD" || answer.status === 304 ? undefined : answer.body);
}

/** The same answer in the encoding that the reader likes best. */
export async function encoded(req: IncomingMessage, answer: Answer): Promise<Answer> {
  const encoding = negotiateEncoding(req.headers["accept-encoding"]);
  const headers = { ...answer.headers, Vary: "Accept-Encoding" };
  if (encoding === "identity" || answer.body.length < 200) return { ...answer, headers };
  return {
    ...answer,
    headers: { ...headers, "Content-Encoding": encoding },
    body: await encodeOnce(answer.body, encoding),
  };
}
