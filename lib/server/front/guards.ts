import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/**
 * Whether an unsafe request comes from another site. A browser says so in `Sec-Fetch-Site` or
 * `Origin`; a program that sends neither carries nobody's cookies and passes.
 */
export function isForeign({ method, headers }: IncomingMessage, publicHost: string): boolean {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return false;
  if (headers["sec-fetch-site"] === "cross-site") return true;
  if (headers.origin === undefined) return false;
  const host = hostOf(headers.origin);
  return host === null || (host !== headers.host?.toLowerCase() && host !== publicHost);
}

/** Whether a request asks for a page's payload, or calls a server action, instead of a page. */
export function asksForPayload(headers: IncomingHttpHeaders, query: string): boolean {
  const named = Object.keys(headers).some(
    (name) => name === "rsc" || name === "next-action" || name.startsWith("next-router-"),
  );
  return named || query.split("&").some((pair) => /^(_|%5f)rsc(=|$)/i.test(pair));
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host.toLowerCase();
  } catch {
    return null;
  }
}
