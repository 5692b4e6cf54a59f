import { createServer, type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { buildFront, type FrontParts } from "@/lib/server/front/build-front";
import type { AnnouncementListener } from "@/lib/server/front/known-versions";
import type { NextHandler } from "@/lib/server/front/render";

/** What a pretended Next was asked and what it answers. */
export type Call = { method: string; url: string; headers: IncomingHttpHeaders; body: string };
export type Reply = {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: string;
};

export type Asking = {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
};

export type Received = {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
};

/** Announcements that a test makes itself. */
function ownAnnouncements() {
  const listeners: AnnouncementListener[] = [];
  return {
    source: {
      start: async (listener: AnnouncementListener) => {
        listeners.push(listener);
      },
      close: async () => undefined,
    },
    up(versions: Record<string, number> = {}) {
      for (const listener of listeners) listener.up(versions);
    },
    announce(versions: Record<string, number>) {
      for (const listener of listeners) listener.announced(versions);
    },
    down() {
      for (const listener of listeners) listener.down();
    },
  };
}

/** A page that states what it was made from. */
export function aPage(text: string, keys: Record<string, number> = {}, status = 200): Reply {
  const statement = JSON.stringify({ status, keys });
  return {
    headers: { "content-type": "text/html; charset=utf-8" },
    body: `<html><head><meta name="otkaz-page" content='${statement}'></head><p>${text}</p></html>`,
  };
}

/** A front on a real port before a pretended Next, with the channel up. */
export async function aFront(
  reply: (call: Call) => Reply | Promise<Reply>,
  parts: Partial<FrontParts> = {},
) {
  const calls: Call[] = [];
  const lines: string[] = [];
  const announcements = ownAnnouncements();
  const nextHandler: NextHandler = async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(Buffer.from(chunk));
    const call = {
      method: req.method ?? "",
      url: req.url ?? "",
      headers: { ...req.headers },
      body: Buffer.concat(chunks).toString(),
    };
    calls.push(call);
    const { status = 200, headers = {}, body = "" } = await reply(call);
    res.statusCode = status;
    res.setHeader("X-Powered-By", "Next.js");
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    res.end(body);
  };
  const front = await buildFront({
    nextHandler,
    announcements: announcements.source,
    storeBytes: 1_000_000,
    appUrl: "http://otkaz.example",
    ready: async () => true,
    trustProxy: false,
    log: (line) => lines.push(line),
    renderTimeoutMs: 1000,
    ...parts,
  });
  announcements.up();
  const server = createServer(front.handler);
  const port = await listening(server);
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await front.close();
  });
  return {
    calls,
    lines,
    announcements,
    ask: (path: string, asking?: Asking) => ask(port, path, asking),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.listen(0, "127.0.0.1", () => {
      const address: AddressInfo | string | null = server.address();
      if (address === null || typeof address === "string") reject(new Error("no port"));
      else resolve(address.port);
    });
  });
}

function ask(port: number, path: string, asking: Asking = {}): Promise<Received> {
  const { method = "GET", headers = {}, body } = asking;
  return new Promise((resolve, reject) => {
    const options = { port, host: "127.0.0.1", path, method, agent: false };
    const sent = request(
      { ...options, headers: { host: "otkaz.example", ...headers } },
      async (res) => {
        const chunks: Buffer[] = [];
        for await (const chunk of res) chunks.push(Buffer.from(chunk));
        const bytes = Buffer.concat(chunks);
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          bytes,
          text: bytes.toString(),
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
