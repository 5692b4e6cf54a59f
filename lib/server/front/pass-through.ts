import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { RenderFailure } from "./failure";
import { deskHeaders, deskPolicy } from "./headers";
import type { NextHandler } from "./render";

type PassThrough = { nextHandler: NextHandler; secure: boolean; host: string; address: string };

/**
 * Lets Next answer a private request itself, with our headers over its own. Next finds the nonce
 * for its scripts in the policy of the request. Fails where Next has no page to show, not even one
 * that says that something went wrong.
 */
export async function passThrough(
  req: IncomingMessage,
  res: ServerResponse,
  { nextHandler, secure, host, address }: PassThrough,
): Promise<void> {
  const nonce = randomBytes(16).toString("base64");
  trustOnlyOurselves(req, { host, address, secure });
  req.headers["content-security-policy"] = deskPolicy(nonce);
  beforeHead(res, (status) => {
    for (const name of res.getHeaderNames()) if (isNextsOwn(name)) res.removeHeader(name);
    const stricter = ownSandbox(res);
    for (const [name, value] of Object.entries(deskHeaders(secure, nonce)))
      res.setHeader(name, value);
    if (stricter) res.setHeader("content-security-policy", stricter);
    return statusOf(status, req.url ?? "");
  });
  const answered = withoutBareFailure(res);
  await nextHandler(req, res);
  if (!answered()) throw new RenderFailure("no page was made");
}

type Ourselves = { host: string; address: string; secure: boolean };

/** What a reader's browser or program says about proxies is forgotten. */
function trustOnlyOurselves(req: IncomingMessage, { host, address, secure }: Ourselves): void {
  for (const name of Object.keys(req.headers))
    if (/^(x-forwarded-|x-real-ip$|forwarded$|x-middleware-|x-nonce$|x-otkaz-)/.test(name))
      delete req.headers[name];
  req.headers["x-otkaz-path"] = req.url ?? "/";
  req.headers["x-forwarded-for"] = address;
  req.headers["x-forwarded-host"] = req.headers.host ?? host;
  req.headers["x-forwarded-proto"] = secure ? "https" : "http";
}

function isNextsOwn(name: string): boolean {
  return name === "x-powered-by" || name === "server" || name === "x-nextjs-cache";
}

/** Links that work once: what is not there any more was there, as far as anybody is told. */
function statusOf(status: unknown, url: string): unknown {
  const isLinkForOnce = /^\/account\/(invite|reset|register)\/[^/?]+(\?|$)/.test(url);
  return status === 404 && isLinkForOnce ? 410 : status;
}

/** Runs `amend` at the last moment at which headers and the status can still be changed. */
function beforeHead(res: ServerResponse, amend: (status: unknown) => unknown): void {
  const writeHead = res.writeHead;
  Object.defineProperty(res, "writeHead", {
    configurable: true,
    writable: true,
    value: (status: unknown, ...given: unknown[]): unknown =>
      Reflect.apply(writeHead, res, [amend(status), ...given]),
  });
}

/**
 * Keeps back the three words with which Next ends a request that it failed at. Gives what is asked when
 * Next is done: whether there was another end.
 */
function withoutBareFailure(res: ServerResponse): () => boolean {
  const end = res.end;
  let answered = true;
  Object.defineProperty(res, "end", {
    configurable: true,
    writable: true,
    value: (...given: unknown[]): unknown => {
      res.end = end;
      answered = res.headersSent || res.statusCode !== 500 || given[0] !== "Internal Server Error";
      return answered ? Reflect.apply(end, res, given) : res;
    },
  });
  return () => {
    res.end = end;
    return answered;
  };
}

/** A file that somebody sent in is answered in a sandbox of its own, which is stricter than ours. */
function ownSandbox(res: ServerResponse): string | null {
  const policy = res.getHeader("content-security-policy");
  return typeof policy === "string" && /^sandbox(;|$)/.test(policy) ? policy : null;
}
