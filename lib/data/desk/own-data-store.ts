import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { dayOf } from "@/lib/data/json-column";

const counts = z.object({
  accounts: z.int(),
  people: z.int(),
  letters: z.int(),
  audit: z.int(),
  comments: z.int(),
  revisions: z.int(),
  sessions: z.int(),
  keptThings: z.int(),
  recordNames: z.int(),
  oldestAudit: z.date().nullable(),
});
/** How much the desk holds of what concerns people. */
export type HeldCounts = z.infer<typeof counts>;

const casefileColumns = {
  name: true,
  note: true,
  deletedAt: true,
  items: { select: { caseId: true, note: true, addedOn: true }, orderBy: { position: "asc" } },
} as const;

const alertColumns = {
  what: true,
  subject: true,
  savedSearch: { select: { name: true } },
  cadence: true,
  seen: true,
  sentOn: true,
  trouble: true,
  stoppedAt: true,
} as const;

/** What is stored of people: how much of it there is, and all of it that is one account's own. */
export function ownDataStore(tx: Tx) {
  return {
    counts: async (at: Date): Promise<HeldCounts> => {
      const rows = await tx.$queryRaw`
        SELECT (SELECT count(*)::int FROM desk.account) AS accounts,
          (SELECT count(*)::int FROM desk.person) AS people,
          (SELECT count(*)::int FROM desk.contact_message) AS letters,
          (SELECT count(*)::int FROM desk.audit) AS audit,
          (SELECT count(*)::int FROM desk.comment) AS comments,
          (SELECT count(*)::int FROM desk.revision) AS revisions,
          (SELECT count(*)::int FROM desk.challenge
            WHERE purpose = 'session' AND expires_at > ${at}) AS sessions,
          (SELECT count(*)::int FROM desk.saved_search) + (SELECT count(*)::int FROM desk.casefile)
            + (SELECT count(*)::int FROM desk.alert) AS "keptThings",
          (SELECT count(*)::int FROM desk.record_person) AS "recordNames",
          (SELECT min(at) FROM desk.audit) AS "oldestAudit"`;
      return counts.parse(z.array(z.unknown()).parse(rows)[0]);
    },
    /** Everything that is this account's own, without what opens the account. */
    of: async (id: string) => {
      const account = await tx.account.findUniqueOrThrow({
        where: { id },
        select: {
          id: true,
          email: true,
          alias: true,
          role: true,
          lang: true,
          createdAt: true,
          disabledAt: true,
          totpSince: true,
        },
      });
      const own = { where: { accountId: id } };
      const author = { where: { authorId: id } };
      return {
        account,
        recoveryCodesLeft: await tx.recoveryCode.count({ where: { accountId: id, usedAt: null } }),
        passkeys: await tx.passkey.findMany({ ...own, select: { name: true, createdAt: true } }),
        linkedAccounts: await tx.externalIdentity.findMany({ ...own, select: { issuer: true } }),
        cases: await tx.caseEntry.findMany({
          where: { OR: [{ createdById: id }, { assigneeId: id }, { reviewerId: id }] },
          select: { number: true, createdById: true, assigneeId: true, reviewerId: true },
          orderBy: { number: "asc" },
        }),
        revisions: await tx.revision.findMany({
          ...author,
          select: { id: true, state: true, reason: true, createdAt: true, savedAt: true },
          orderBy: { createdAt: "asc" },
        }),
        comments: await tx.comment.findMany({
          ...author,
          select: { entryId: true, text: true, createdAt: true, resolvedAt: true },
          orderBy: { createdAt: "asc" },
        }),
        letters: await tx.contactMessage
          .findMany({
            where: { handlerId: id },
            select: { id: true, receivedOn: true, state: true },
          })
          .then((rows) => rows.map((row) => ({ ...row, receivedOn: dayOf(row.receivedOn) }))),
        mailAddress: await tx.mailAddress.findFirst({
          ...own,
          select: { address: true, confirmedAt: true },
        }),
        savedSearches: await tx.savedSearch.findMany({
          ...own,
          select: { name: true, lang: true, query: true, deletedAt: true },
        }),
        casefiles: await tx.casefile.findMany({ ...own, select: casefileColumns }),
        alerts: await tx.alert.findMany({ ...own, select: alertColumns }),
        journal: await tx.audit.findMany({
          where: { actorId: id },
          select: { at: true, action: true, subjectKind: true, subjectId: true },
          orderBy: { id: "asc" },
        }),
      };
    },
  };
}
