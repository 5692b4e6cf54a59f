import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { Prisma } from "@/lib/data/generated/client";
import { countLags } from "@/lib/data/published/record-lag-rows";

const ids = z.array(z.object({ id: z.int() }));
const counted = z.array(z.object({ n: z.int() }));

/**
 * Which records are projected anew: those of a batch; or those under the printed name of a court, with
 * those of the court itself, where it is one, that have the same UID and number.
 */
export type MovedRecords = { batch: number } | { named: { key: string; court: string | null } };

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
        INSERT INTO record_moved SELECT id, public_id FROM desk.court_record
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
    /** Puts in what the newest public version of each of them says; answers how many are public. */
    putIn: async (): Promise<number> => {
      const open = ids.parse(
        await tx.$queryRaw`
        SELECT id FROM desk.import_batch WHERE state = 'public'`,
      );
      const written = await insertFacts(
        tx,
        open.map(({ id }) => id),
      );
      await tellAppeals(tx);
      await tx.$executeRaw`
        INSERT INTO record_change SELECT 1, ${counts}
        FROM published.record_fact f JOIN record_moved m ON f.id = m.public_id`;
      await countLags(tx);
      return written;
    },
    /** Lists a batch as public. */
    openBatch: async (batch: { id: number; synthetic: boolean }, day: string): Promise<void> => {
      const said = counted.parse(
        await tx.$queryRaw`
        SELECT count(*)::int AS n FROM (
          SELECT record_id FROM desk.record_version WHERE batch_id = ${batch.id}
          UNION SELECT record_id FROM desk.record_sighting WHERE batch_id = ${batch.id}) AS records`,
      );
      await tx.$executeRaw`
        INSERT INTO published.record_batch (id, synthetic, records, published_on, sequence)
        VALUES (${batch.id}, ${batch.synthetic}, ${said[0]?.n ?? 0}, ${day}::date,
          published.data_version_now())`;
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
    CREATE TEMP TABLE record_moved (id bigint PRIMARY KEY, public_id uuid) ON COMMIT DROP`;
  await tx.$executeRaw`
    CREATE TEMP TABLE record_change (
      sign integer, synthetic boolean, instance text, received date, decided date, listed date,
      posted date)
    ON COMMIT DROP`;
}

function ofThose(which: MovedRecords): Prisma.Sql {
  if ("named" in which)
    return Prisma.sql`id IN (
      SELECT r.id FROM desk.court_record r WHERE r.court_key = ${which.named.key}
      UNION SELECT k.id FROM desk.court_record g JOIN desk.court_record k
        USING (uid, case_number, synthetic)
        WHERE g.court_key = ${which.named.key} AND k.court_key = ${which.named.court})`;
  return Prisma.sql`id IN (
    SELECT record_id FROM desk.record_version WHERE batch_id = ${which.batch}
    UNION SELECT record_id FROM desk.record_sighting WHERE batch_id = ${which.batch})`;
}

/**
 * Adds the records that share the UID of one that moves. Which of them is the first instance of which
 * is settled anew with every file that is read, while what is public of them says what it was before.
 */
async function addCases(tx: Tx) {
  await tx.$executeRaw`
    INSERT INTO record_moved
    SELECT r.id, r.public_id FROM desk.court_record r
    WHERE r.uid <> '' AND (r.uid, r.synthetic) IN (
        SELECT o.uid, o.synthetic FROM desk.court_record o JOIN record_moved m USING (id))
      AND NOT EXISTS (SELECT FROM record_moved m WHERE m.id = r.id)`;
}

/**
 * Of the batches that are public the newest that told of a record says what is public of it; nothing
 * is where an editor said that its court is of no concern. (With `+ 0` no index on batches is used:
 * each record has few versions, a batch has a million.)
 */
function insertFacts(tx: Tx, open: readonly number[]): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO published.record_fact (
      id, synthetic, court, region, instance, provisions, received, decided, result, persons, "real",
      suspended, terms, act_published, closed, listed, posted, appealed, first_id, sequence)
    SELECT m.public_id, r.synthetic, r.court, c.region_code, coalesce(r.instance, 'unknown'),
      v.provisions, v.received, v.decided, v.result, v.persons, v."real", v.suspended, v.terms,
      v.act_published, v.closed, v.listed, v.posted, false, f.public_id, now.sequence
    FROM record_moved m
      JOIN desk.court_record r ON r.id = m.id
      CROSS JOIN LATERAL (
        SELECT told.number FROM (
          SELECT s.batch_id, true AS sighted, s.number FROM desk.record_sighting s
          WHERE s.record_id = r.id AND s.batch_id + 0 = ANY (${[...open]}::int[])
          UNION ALL
          SELECT w.batch_id, false, w.number FROM desk.record_version w
          WHERE w.record_id = r.id AND w.batch_id + 0 = ANY (${[...open]}::int[])) AS told
        ORDER BY told.batch_id DESC, told.sighted DESC, told.number DESC LIMIT 1) AS newest
      JOIN desk.record_version v ON v.record_id = r.id AND v.number = newest.number
      LEFT JOIN reference.court c ON c.code = r.court
      LEFT JOIN desk.court_record f ON f.id = r.first_id
      CROSS JOIN (SELECT published.data_version_now() AS sequence) AS now
    WHERE NOT EXISTS (
      SELECT FROM desk.court_name n WHERE n.key = r.court_key AND n.court IS NULL)`;
}

/** What public records of higher courts say of these first instances; the latest decision counts. */
async function tellAppeals(tx: Tx) {
  await tx.$executeRaw`
    UPDATE published.record_fact f
    SET appealed = true, appeal_result = higher.appeal, cassation_result = higher.cassation
    FROM (
      SELECT u.first_id,
        (array_agg(u.result ORDER BY u.decided DESC NULLS LAST, u.id)
          FILTER (WHERE u.instance = 'appeal'))[1] AS appeal,
        (array_agg(u.result ORDER BY u.decided DESC NULLS LAST, u.id)
          FILTER (WHERE u.instance = 'cassation'))[1] AS cassation
      FROM published.record_fact u
      WHERE u.first_id IN (SELECT public_id FROM record_moved)
      GROUP BY u.first_id) AS higher
    WHERE f.id = higher.first_id`;
}
