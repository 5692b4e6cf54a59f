import { createHash } from "node:crypto";
import type { Encoding } from "./encodings";

/** A short name of these bytes; the same bytes have the same name in every instance. */
export function digestOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
}

/** The strong entity tag of one encoding of a page. */
export function etagFor(digest: string, encoding: Encoding): string {
  return encoding === "identity" ? `"${digest}"` : `"${digest}-${encoding}"`;
}

/** Whether an `If-None-Match` header names the tag, by the weak comparison of RFC 9110. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
