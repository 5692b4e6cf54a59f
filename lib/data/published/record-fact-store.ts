import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { Prisma } from "@/lib/data/generated/client";
import { joinInstances, tellAppeals } from "@/lib/data/published/record-instances";
import { countLags } from "@/lib/data/published/record-lag-rows";
import { type Batches, toldBy } from "@/lib/data/published/record-told-by";

const ids = z.array(z.object({ id: z.int() }));
const counted = z.array(z.object({ n: z.int() }));

/**
 * Which records are projected anew: those of a batch; or those under the printed name of a court or told
 * by it, with those of any court that have the same UID and number.
 */
export type MovedRecords = { batch: number } | { named: string };

/**
 * The writing side of what is public of court records. A change goes in three steps within one
 * transaction: `takeOut` what is public of the records, change the desk, `putIn` what is to be public
 * now, by which the counts of days are kept true.
 */
export function recordFactStore(tx: Tx) {
  return {
    /** Notes which records move, with all others of their cases, and takes them out. */
    takeOut: async (which: MovedRecords): Promise<void> => {
      await makeTables(tx);
      await tx.$executeRaw`
        INSERT INTO record_moved SELECT id, public_id, true FROM desk.court_record
        WHERE ${ofThose(which)}`;
      await tx.$executeRaw`ANALYZE record_moved`;
      await addCases(tx);
      await tx.$executeRaw`ANALYZE record_moved`;
      await tx.$executeRaw`
        WITH gone AS (
          DELETE FROM published.record_fact f USING record_moved m WHERE f.id = m.public_id
          RETURNING f.*)
        INSERT INTO record_change SELECT -1, ${counts} FROM gone f`;
    },
    /** Adds records that the change has made. */
    alsoMoved: async (made: readonly bigint[]): Promise<void> => {
      await tx.$executeRaw`
        INSERT INTO record_moved
        SELECT id, public_id, true FROM desk.court_record WHERE id = ANY (${[...made]}::bigint[])
        ON CONFLICT DO NOTHING`;
    },
    /**
     * Puts in what the newest public version of each of them says. Answers how many of those that were
     * asked for are public, without the others of their cases.
     */
    putIn: async (): Promise<number> => {
      const open = ids.parse(
        await tx.$queryRaw`
        SELECT id FROM desk.import_batch WHERE state = 'public'`,
      );
      const batches = open.map(({ id }) => id);
      await insertFacts(tx, batches);
      await joinInstances(tx, batches);
      await tellAppeals(tx);
      await tx.$executeRaw`
        INSERT INTO record_change SELECT 1, ${counts}
        FROM published.record_fact f JOIN record_moved m ON f.id = m.public_id`;
      await countLags(tx);
      const rows = await tx.$queryRaw`
        SELECT count(*)::int AS n FROM record_moved m JOIN published.record_fact f
          ON f.id = m.public_id WHERE m.asked`;
      return counted.parse(rows)[0]?.n ?? 0;
    },
    /** Lists a batch as public. */
    openBatch: async (batch: { id: number; synthetic: boolean }, day: string): Promise<void> => {
      await tx.$executeRaw`
        INSERT INTO published.record_batch (id, synthetic, published_on, sequence)
        VALUES (${batch.id}, ${batch.synthetic}, ${day}::date, published.data_version_now())`;
    },
    /** Takes a batch off that list. */
    closeBatch: async (id: number): Promise<void> => {
      await tx.$queryRaw`SELECT published.data_version_now()`;
      await tx.recordBatch.deleteMany({ where: { id } });
    },
  };
}

/** The columns of a fact of which days are counted. */
const counts = Prisma.sql`f.synthetic, f.instance, f.received, f.decided, f.listed, f.posted`;

async function makeTables(tx: Tx) {
  // A million records are counted in memory; it is given back with the end of the transaction.
  await tx.$executeRaw`SET LOCAL work_mem = '192MB'`;
  await tx.$executeRaw`
    CREATE TEMP TABLE record_moved (id bigint PRIMARY KEY, public_id uuid, asked boolean)
    ON COMMIT DROP`;
  await tx.$executeRaw`
    CREATE TEMP TABLE record_change (
      sign integer, synthetic boolean, instance text, received date, decided date, listed date,
      posted date)
    ON COMMIT DROP`;
}

function ofThose(which: MovedRecords): Prisma.Sql {
  if ("named" in which)
    return Prisma.sql`(uid, case_number, synthetic) IN (
      SELECT r.uid, r.case_number, r.synthetic FROM desk.court_record r
      WHERE r.court_key = ${which.named} OR r.id IN (
        SELECT record_id FROM desk.record_version WHERE named = ${which.named}))`;
  return Prisma.sql`id IN (
    SELECT record_id FROM desk.record_version WHERE batch_id = ${which.batch}
    UNION SELECT record_id FROM desk.record_sighting WHERE batch_id = ${which.batch})`;
}

/**
 * Adds the records that share the UID of one that moves: which of them is the first instance of which
 * depends on which of them are public.
 */
async function addCases(tx: Tx) {
  await tx.$executeRaw`
    INSERT INTO record_moved
    SELECT r.id, r.public_id, false FROM desk.court_record r
    WHERE r.uid <> '' AND (r.uid, r.synthetic) IN (
        SELECT o.uid, o.synthetic FROM desk.court_record o JOIN record_moved m USING (id))
      AND NOT EXISTS (SELECT FROM record_moved m WHERE m.id = r.id)`;
}

/**
 * Of the batches that are public the newest that told of a record says what is public of it; nothing
 * is where an editor said that its court is of no concern.
 */
async function insertFacts(tx: Tx, open: Batches) {
  await tx.$executeRaw`
    INSERT INTO published.record_fact (
      id, synthetic, court, region, instance, provisions, received, decided, result, persons, "real",
      suspended, terms, act_published, closed, listed, posted, appealed, sequence)
    SELECT m.public_id, r.synthetic, r.court, c.region_code, coalesce(v.instance, 'unknown'),
      v.provisions, v.received, v.decided, v.result, v.persons, v."real", v.suspended, v.terms,
      v.act_published, v.closed, v.listed, v.posted, false, now.sequence
    FROM record_moved m
      JOIN desk.court_record r ON r.id = m.id
      ${toldBy(open)}
      LEFT JOIN reference.court c ON c.code = r.court
      CROSS JOIN (SELECT published.data_version_now() AS sequence) AS now
    WHERE NOT EXISTS (
      SELECT FROM desk.court_name n WHERE n.key = r.court_key AND n.court IS NULL)`;
}
