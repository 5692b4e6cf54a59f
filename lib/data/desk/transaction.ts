import { deskClient } from "@/lib/data/clients";
import { accountStore } from "@/lib/data/desk/account-store";
import { alertStore } from "@/lib/data/desk/alert-store";
import { auditStore } from "@/lib/data/desk/audit-store";
import { captureStore } from "@/lib/data/desk/capture-store";
import { caseEntryStore } from "@/lib/data/desk/case-entry-store";
import { casefileStore } from "@/lib/data/desk/casefile-store";
import { challengeStore } from "@/lib/data/desk/challenge-store";
import { commentStore } from "@/lib/data/desk/comment-store";
import { contactStore } from "@/lib/data/desk/contact-store";
import { deskSearchStore } from "@/lib/data/desk/desk-search-store";
import { discrepancyStore } from "@/lib/data/desk/discrepancy-store";
import { entryListStore } from "@/lib/data/desk/entry-list-store";
import { excerptUseStore } from "@/lib/data/desk/excerpt-use-store";
import { fieldStore } from "@/lib/data/desk/field-store";
import { figureStore } from "@/lib/data/desk/figure-store";
import { figureUseStore } from "@/lib/data/desk/figure-use-store";
import { identityStore } from "@/lib/data/desk/identity-store";
import { importBatchStore } from "@/lib/data/desk/import-batch-store";
import { importFileStore } from "@/lib/data/desk/import-file-store";
import { invitationStore } from "@/lib/data/desk/invitation-store";
import { journalStore } from "@/lib/data/desk/journal-store";
import { mailAddressStore } from "@/lib/data/desk/mail-address-store";
import { mentionStore } from "@/lib/data/desk/mention-store";
import { outboxStore } from "@/lib/data/desk/outbox-store";
import { overviewStore } from "@/lib/data/desk/overview-store";
import { ownDataStore } from "@/lib/data/desk/own-data-store";
import { passkeyStore } from "@/lib/data/desk/passkey-store";
import { personStore } from "@/lib/data/desk/person-store";
import { placeStore } from "@/lib/data/desk/place-store";
import { publisherStore } from "@/lib/data/desk/publisher-store";
import { recordCourtStore } from "@/lib/data/desk/record-court-store";
import { recordMatchStore } from "@/lib/data/desk/record-match-store";
import { recordWeightStore } from "@/lib/data/desk/record-weight-store";
import { recoveryCodeStore } from "@/lib/data/desk/recovery-code-store";
import { redactionStore } from "@/lib/data/desk/redaction-store";
import { retentionStore } from "@/lib/data/desk/retention-store";
import { revisionStore } from "@/lib/data/desk/revision-store";
import { savedSearchStore } from "@/lib/data/desk/saved-search-store";
import { scheduleStore } from "@/lib/data/desk/schedule-store";
import { searchCopyStore } from "@/lib/data/desk/search-copy-store";
import { settingStore } from "@/lib/data/desk/setting-store";
import { sourceStore } from "@/lib/data/desk/source-store";
import type { Tx } from "@/lib/data/desk/tx";
import { unitStore } from "@/lib/data/desk/unit-store";
import { vocabularyStore } from "@/lib/data/desk/vocabulary-store";
import { Prisma } from "@/lib/data/generated/client";
import { publicWordsStore } from "@/lib/data/published/public-words-store";
import { publicationStore } from "@/lib/data/published/publication-store";
import { recordFactStore } from "@/lib/data/published/record-fact-store";
import { searchRowStore } from "@/lib/data/published/search-row-store";
import { siteTextStore } from "@/lib/data/published/site-text-store";
import { referenceStore } from "@/lib/data/reference/reference-store";

/** Every store of the desk, bound to one transaction. */
export type Stores = ReturnType<typeof storesOf>;

const attempts = 5;
const usual = { maxWait: 10_000, timeout: 120_000 };

/** For what touches a million rows, or must not give up waiting for it; in milliseconds. */
export const longWork = { maxWait: 10_000, timeout: 60 * 60_000 };

/**
 * Runs a piece of work in one transaction: all of it is kept, or nothing. Work that met another
 * transaction (serialisation failure or deadlock) is done again, five times at most.
 */
export async function inTransaction<T>(
  work: (stores: Stores) => Promise<T>,
  limits = usual,
): Promise<T> {
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
    alerts: alertStore(tx),
    captures: captureStore(tx),
    audit: auditStore(tx),
    caseEntries: caseEntryStore(tx),
    casefiles: casefileStore(tx),
    challenges: challengeStore(tx),
    comments: commentStore(tx),
    contact: contactStore(tx),
    deskSearch: deskSearchStore(tx),
    discrepancies: discrepancyStore(tx),
    fields: fieldStore(tx),
    excerptUses: excerptUseStore(tx),
    entryLists: entryListStore(tx),
    figures: figureStore(tx),
    figureUses: figureUseStore(tx),
    identities: identityStore(tx),
    importBatches: importBatchStore(tx),
    importFiles: importFileStore(tx),
    invitations: invitationStore(tx),
    journal: journalStore(tx),
    passkeys: passkeyStore(tx),
    mailAddresses: mailAddressStore(tx),
    mentions: mentionStore(tx),
    outbox: outboxStore(tx),
    overview: overviewStore(tx),
    ownData: ownDataStore(tx),
    persons: personStore(tx),
    places: placeStore(tx),
    publications: publicationStore(tx),
    publicWords: publicWordsStore(tx),
    publishers: publisherStore(tx),
    recordCourts: recordCourtStore(tx),
    recordFacts: recordFactStore(tx),
    recordMatches: recordMatchStore(tx),
    recordWeights: recordWeightStore(tx),
    recoveryCodes: recoveryCodeStore(tx),
    redactions: redactionStore(tx),
    reference: referenceStore(tx),
    retention: retentionStore(tx),
    revisions: revisionStore(tx),
    savedSearches: savedSearchStore(tx),
    schedule: scheduleStore(tx),
    searchRows: searchRowStore(tx),
    searchCopies: searchCopyStore(tx),
    settings: settingStore(tx),
    siteTexts: siteTextStore(tx),
    sources: sourceStore(tx),
    units: unitStore(tx),
    vocabularies: vocabularyStore(tx),
  };
}
