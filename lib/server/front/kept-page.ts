import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { send } from "./answer";
import { type Encoded, type Encoding, encodeAll, negotiateEncoding } from "./encodings";
import { digestOf, etagFor, isUnchanged } from "./etag";
import { keptCaching } from "./headers";
import type { Kept } from "./page-store";
import type { Page } from "./rendered-page";

/** A finished page with everything that is needed to send it many times. */
export type KeptPage = Kept & {
  bodies: Encoded;
  etags: Readonly<Record<Encoding, string>>;
  heads: Readonly<Record<Encoding, OutgoingHttpHeaders>>;
};

/** Makes the encodings, tags and heads of a page; `headers` are those of every public answer. */
export async function keptPage(page: Page, headers: OutgoingHttpHeaders): Promise<KeptPage> {
  const bodies = await encodeAll(page.body);
  const digest = digestOf(page.body);
  const head = (encoding: Encoding): OutgoingHttpHeaders => ({
    ...headers,
    "Content-Type": page.contentType,
    "Cache-Control": keptCaching,
    Vary: "Accept-Encoding",
    ETag: etagFor(digest, encoding),
    ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
  });
  return {
    bodies,
    etags: forEach((encoding) => etagFor(digest, encoding)),
    heads: forEach(head),
    bytes: bodies.br.length + bodies.gzip.length + bodies.identity.length,
    keys: Object.keys(page.keys ?? {}),
  };
}

/** Sends a kept page in the best encoding, or says that the reader's copy is still good. */
export function sendKept(req: IncomingMessage, res: ServerResponse, page: KeptPage): void {
  const encoding = negotiateEncoding(req.headers["accept-encoding"]);
  const unchanged = isUnchanged(req.headers["if-none-match"], page.etags[encoding]);
  send(req, res, {
    status: unchanged ? 304 : 200,
    headers: page.heads[encoding],
    body: page.bodies[encoding],
  });
}

function forEach<T>(make: (encoding: Encoding) => T): Record<Encoding, T> {
  return { br: make("br"), gzip: make("gzip"), identity: make("identity") };
}
