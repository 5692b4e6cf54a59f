import { deskClient } from "@/lib/data/clients";
import { accountStore } from "@/lib/data/desk/account-store";
import { caseEntryStore } from "@/lib/data/desk/case-entry-store";
import { contactStore } from "@/lib/data/desk/contact-store";
import { discrepancyStore } from "@/lib/data/desk/discrepancy-store";
import { figureStore } from "@/lib/data/desk/figure-store";
import { journalStore } from "@/lib/data/desk/journal-store";
import { personStore } from "@/lib/data/desk/person-store";
import { redactionStore } from "@/lib/data/desk/redaction-store";
import { revisionStore } from "@/lib/data/desk/revision-store";
import { sourceStore } from "@/lib/data/desk/source-store";
import type { Tx } from "@/lib/data/desk/tx";
import { Prisma } from "@/lib/data/generated/client";
import { publicationStore } from "@/lib/data/published/publication-store";
import { referenceStore } from "@/lib/data/reference/reference-store";

/** Every store of the desk, bound to one transaction. */
export type Stores = ReturnType<typeof storesOf>;

const attempts = 5;
const limits = { maxWait: 10_000, timeout: 120_000 };

/**
 * Runs a piece of work in one transaction: all of it is kept, or nothing. Work that met another
 * transaction (serialisation failure or deadlock) is done again, five times at most.
 */
export async function inTransaction<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await deskClient().$transaction((tx) => work(storesOf(tx)), limits);
    } catch (error) {
      if (attempt >= attempts || !isCollision(error)) throw error;
    }
  }
}

function isCollision(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === "P2034" || /40P01|40001/.test(error.message);
}

function storesOf(tx: Tx) {
  return {
    accounts: accountStore(tx),
    caseEntries: caseEntryStore(tx),
    contact: contactStore(tx),
    discrepancies: discrepancyStore(tx),
    figures: figureStore(tx),
    journal: journalStore(tx),
    persons: personStore(tx),
    publications: publicationStore(tx),
    redactions: redactionStore(tx),
    reference: referenceStore(tx),
    revisions: revisionStore(tx),
    sources: sourceStore(tx),
  };
}
