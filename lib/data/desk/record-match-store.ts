import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { newestRevision, type Viewer, visibleTo } from "@/lib/data/desk/visible-to";
import { Prisma } from "@/lib/data/generated/client";
import { dayOrNull } from "@/lib/data/json-column";
import { inexactDate } from "@/lib/domain/inexact-date";
import {
  type ComparedProceeding,
  type ComparedRecord,
  type MatchProposal,
  type RecordMatch,
  recordMatch,
} from "@/lib/domain/records/record-match";

const proceedingRow = z.object({
  entry: z.string(),
  proceeding: z.string(),
  instance: z.string().nullable(),
  court: z.string().nullable(),
  number: z.string().nullable(),
  uid: z.string().nullable(),
  received: inexactDate.nullable(),
  decided: inexactDate.nullable(),
  provisions: z.array(z.string()),
});

const recordRow = z.object({
  record: z.bigint(),
  instance: z.string().nullable(),
  court: z.string().nullable(),
  number: z.string(),
  uid: z.string(),
  received: z.date().nullable(),
  decided: z.date().nullable(),
  provisions: z.array(z.string()),
});

const titles = Prisma.sql`coalesce(head.content -> 'en' ->> 'title', '') AS "titleEn",
  coalesce(head.content -> 'ru' ->> 'title', '') AS "titleRu"`;

/** What records are looked for by. */
export type MatchClues = {
  uids: readonly string[];
  numbers: readonly string[];
  days: readonly string[];
};

/** Where records are looked for. */
export type Among = { batch: number } | { court: string } | { records: readonly bigint[] };

function oneOf(among: Among): Prisma.Sql {
  if ("court" in among) return Prisma.sql`r.court = ${among.court}`;
  if ("batch" in among) return Prisma.sql`v.batch_id = ${among.batch}`;
  return Prisma.sql`r.id = ANY (${[...among.records]}::bigint[])`;
}

/** Records that may belong to a case, and what editors said of it. */
export function recordMatchStore(tx: Tx) {
  return {
    /** Every proceeding of a case that has a court or a UID, as it was last approved. */
    proceedings: async (): Promise<ComparedProceeding[]> => {
      const rows = await tx.$queryRaw`
        SELECT p.entry_id AS entry, p.id AS proceeding, p.instance, p.court, p.case_number AS number,
          p.uid, p.received, p.decided, ARRAY(
            SELECT DISTINCT c.provision FROM desk.charge c JOIN desk.party y ON y.id = c.party_id
            WHERE y.entry_id = p.entry_id AND c.provision IS NOT NULL ORDER BY 1) AS provisions
        FROM desk.proceeding p
        WHERE p.entry_id IS NOT NULL AND (p.court IS NOT NULL OR p.uid IS NOT NULL)
        ORDER BY p.entry_id, p.position`;
      return z
        .array(proceedingRow)
        .parse(rows)
        .map((row) => ({ ...row, received: exact(row.received), decided: exact(row.decided) }));
    },
    /** The real records of a batch, or of a court, that share one of these with a case. */
    candidates: async (among: Among, { uids, numbers, days }: MatchClues) => {
      const rows = await tx.$queryRaw`
        SELECT r.id AS record, v.instance, r.court, r.case_number AS number, r.uid, v.received,
          v.decided, v.provisions
        FROM desk.court_record r
          JOIN desk.record_version v ON v.record_id = r.id AND v.number = r.number
        WHERE ${oneOf(among)} AND NOT r.synthetic AND (
          r.uid = ANY (${[...uids]}::text[])
          OR (r.court || ' ' || r.case_number) = ANY (${[...numbers]}::text[])
          OR (r.court || ' ' || v.decided) = ANY (${[...days]}::text[])
          OR (r.court || ' ' || v.received) = ANY (${[...days]}::text[]))`;
      return z.array(recordRow).parse(rows).map(toCompared);
    },
    /** Writes proposals down; what was decided once is not proposed again. Answers how many are new. */
    propose: async (proposals: readonly MatchProposal[], at: Date): Promise<number> => {
      const { count } = await tx.recordMatch.createMany({
        skipDuplicates: true,
        data: proposals.map(({ record, entry, proceeding, reasons, weight }) => ({
          recordId: record,
          entryId: entry,
          proceedingId: proceeding,
          reasons,
          weight,
          proposedAt: at,
        })),
      });
      return count;
    },
    /** Those with cases that somebody sees: what is not decided first, the likeliest first among those. */
    list: async (viewer: Viewer): Promise<RecordMatch[]> =>
      z.array(recordMatch).parse(
        await tx.$queryRaw`
        SELECT m.record_id AS record, m.entry_id AS entry, m.proceeding_id AS proceeding, m.state,
          m.reasons, m.weight, r.court, r.court_raw AS "courtRaw", r.case_number AS "caseNumber",
          r.uid, v.decided, m.decided_at AS "decidedAt", ${titles}
        FROM desk.record_match m JOIN desk.court_record r ON r.id = m.record_id
          LEFT JOIN desk.record_version v ON v.record_id = r.id AND v.number = r.number
          JOIN desk.case_entry e ON e.id = m.entry_id ${newestRevision}
        WHERE ${visibleTo(viewer)}
        ORDER BY m.state <> 'proposed', m.weight DESC, m.entry_id, m.record_id`,
      ),
    /** Takes back what was proposed of records and not decided. */
    withdraw: async (records: readonly bigint[]) => {
      await tx.$executeRaw`
        DELETE FROM desk.record_match
        WHERE state = 'proposed' AND record_id = ANY (${[...records]}::bigint[])`;
    },
    exists: async (record: bigint, entry: string): Promise<boolean> =>
      (await tx.recordMatch.count({ where: { recordId: record, entryId: entry } })) === 1,
    /** Notes what an editor said; null takes it back. */
    decide: async (
      { record, entry }: { record: bigint; entry: string },
      verdict: { state: "accepted" | "refused"; by: string | null; at: Date } | null,
    ) => {
      await tx.recordMatch.update({
        where: { recordId_entryId: { recordId: record, entryId: entry } },
        data: verdict
          ? { state: verdict.state, byId: verdict.by, decidedAt: verdict.at }
          : { state: "proposed", byId: null, decidedAt: null },
      });
    },
  };
}

function exact(date: z.infer<typeof inexactDate> | null): string | null {
  return date !== null && date.earliest === date.latest ? date.earliest : null;
}

function toCompared({ received, decided, ...row }: z.infer<typeof recordRow>): ComparedRecord {
  return { ...row, received: dayOrNull(received), decided: dayOrNull(decided) };
}
