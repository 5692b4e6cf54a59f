import { inTransaction, type Stores } from "@/lib/data/desk/transaction";

/**
 * Runs a piece of work in one transaction, and one such piece at a time: what was projected before a
 * redaction, a withdrawal or a change of name is never written after it.
 */
export function throughTheDoor<T>(
  work: (stores: Stores) => Promise<T>,
  limits?: Parameters<typeof inTransaction>[1],
): Promise<T> {
  return inTransaction(async (stores) => {
    await stores.journal.lock("door");
    return work(stores);
  }, limits);
}
