import { createHash } from "node:crypto";

/** What is kept of an address that is gone: its SHA-256 in hexadecimal, so that it names nobody. */
export function retiredSlug(slug: string): string {
  return createHash("sha256").update(slug).digest("hex");
}
