import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { type InjectOptions, inject, type Response } from "light-my-request";
import { NotNow } from "./failure";

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

type RenderRequest = {
  method?: "GET" | "POST";
  url: string;
  headers?: Record<string, string>;
  body?: Buffer;
  /** The reader's address: only for what must count senders. No page sees it. */
  address?: string;
};

export type Rendered = { status: number; headers: OutgoingHttpHeaders; body: Buffer };
export type Render = (request: RenderRequest) => Promise<Rendered>;

/**
 * Asks Next for a page without a socket. Next gets the headers given here and none of the
 * reader's; links are made for `appUrl`. Fails with NotNow after `timeoutMs`.
 */
export function createRender(nextHandler: NextHandler, appUrl: string, timeoutMs: number): Render {
  const { host, protocol } = new URL(appUrl);
  const fixed = {
    host,
    "user-agent": "otkaz",
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol.slice(0, -1),
  };
  return ({ method = "GET", url, headers = {}, body, address = "127.0.0.1" }) =>
    withTimeout(timeoutMs, async (signal) => {
      const answer = await injected(nextHandler, {
        method,
        url,
        headers: { ...fixed, "x-forwarded-for": address, ...headers },
        remoteAddress: address,
        signal,
        ...(body ? { payload: body } : {}),
      });
      return { status: answer.statusCode, headers: answer.headers, body: answer.rawPayload };
    });
}

function injected(nextHandler: NextHandler, options: InjectOptions) {
  return new Promise<Response>((resolve, reject) => {
    inject((req, res) => {
      nextHandler(req, res).catch(reject);
    }, options).then(resolve, reject);
  });
}

async function withTimeout<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new NotNow("rendering took too long"));
      stop.abort();
    }, ms);
  });
  try {
    return await Promise.race([late, work(stop.signal)]);
  } finally {
    clearTimeout(timer);
  }
}
