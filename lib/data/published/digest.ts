import { createHash, randomBytes } from "node:crypto";
import { canonicalJson } from "@/lib/domain/projection/json";

/** A fresh salt: 16 random bytes in hexadecimal. */
export function newSalt(): string {
  return randomBytes(16).toString("hex");
}

/**
 * SHA-256, in hexadecimal, over the digest of the version before, the salt and the document in
 * canonical JSON, each on a line: a chain in which no earlier version can be changed unseen.
 */
export function digestOf(previous: string | null, salt: string, document: unknown): string {
  return createHash("sha256")
    .update(`${previous ?? ""}\n${salt}\n${canonicalJson(document)}`)
    .digest("hex");
}
