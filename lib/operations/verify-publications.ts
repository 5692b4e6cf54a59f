import { inTransaction } from "@/lib/data/desk/transaction";

/** What the chain of digests says: how many versions hold, and which do not. */
export type Verification = { held: number; redacted: number; broken: string[] };

/**
 * Recomputes the digest of every public version from its words, its salt and the digest before it,
 * and checks that each names the one before. A redacted version keeps its digest and has no words
 * to check it by; its place in the chain is checked all the same.
 */
export function verifyPublications(): Promise<Verification> {
  return inTransaction(({ publications }) => publications.verify());
}
