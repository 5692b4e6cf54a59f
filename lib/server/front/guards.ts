import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { filePosts } from "@/lib/web/public-routes";

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

/** The longest form of a private page, in bytes: beyond a megabyte Next would fail without a word. */
const longestForm = 1_000_000;

/**
 * Whether this is a form to a private page that says of itself that it is longer than any. What a
 * route takes by itself, such as JSON or a file, is measured there.
 */
export function isLongForm({ method, headers }: IncomingMessage, path: string): boolean {
  if (method !== "POST" || filePosts.includes(path)) return false;
  const isForm = /^multipart\//i.test(headers["content-type"] ?? "") || "next-action" in headers;
  return isForm && Number(headers["content-length"] ?? 0) > longestForm;
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host.toLowerCase();
  } catch {
    return null;
  }
}
