import type { IncomingMessage } from "node:http";

/**
 * The address a request came from. Behind a trusted proxy it is the last hop that the proxy
 * wrote down; what stands before it anybody could have written.
 */
export function clientAddress(req: IncomingMessage, trustProxy: boolean): string {
  const own = req.socket.remoteAddress ?? "127.0.0.1";
  if (!trustProxy) return own;
  const header = req.headers["x-forwarded-for"];
  const hops = (typeof header === "string" ? header : "").split(",").map((hop) => hop.trim());
  return hops.at(-1) || own;
}
