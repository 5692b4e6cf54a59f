import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { dayOrNull } from "@/lib/data/json-column";
import type { BatchWeight, ForeignRecords } from "@/lib/domain/records/import-views";

const weighed = z.object({
  alone: z.int(),
  differing: z.int(),
  unsettled: z.int(),
  from: z.date().nullable(),
  to: z.date().nullable(),
});
const counted = z.array(z.object({ n: z.int() }));

/** What the public would see of a batch, or no longer see. */
export function recordWeightStore(tx: Tx) {
  return {
    /**
     * Compares what a batch says last of its records with what the newest other public batch says.
     * What a newer public batch tells of a record stays as it is; a record of a court of no concern
     * is never public.
     */
    weigh: async (batch: number): Promise<Omit<BatchWeight, "now" | "foreign">> => {
      const rows = await tx.$queryRaw`
        WITH told AS NOT MATERIALIZED (
          SELECT record_id, batch_id, true AS sighted, number FROM desk.record_sighting
          UNION ALL SELECT record_id, batch_id, false, number FROM desk.record_version),
        own AS (
          SELECT DISTINCT ON (record_id) record_id, number FROM told WHERE batch_id = ${batch}
          ORDER BY record_id, sighted DESC, number DESC),
        others AS (
          SELECT DISTINCT ON (t.record_id) t.record_id, t.batch_id, t.number
          FROM told t JOIN own USING (record_id)
            JOIN desk.import_batch b ON b.id = t.batch_id AND b.state = 'public'
          WHERE t.batch_id <> ${batch}
          ORDER BY t.record_id, t.batch_id DESC, t.sighted DESC, t.number DESC)
        SELECT count(*) FILTER (WHERE x.record_id IS NULL)::int AS alone,
          count(*) FILTER (WHERE x.batch_id < ${batch} AND x.number <> own.number)::int AS differing,
          count(*) FILTER (WHERE r.court IS NULL)::int AS unsettled,
          min(v.received) AS "from", max(v.received) AS "to"
        FROM own
          JOIN desk.court_record r ON r.id = own.record_id AND NOT EXISTS (
            SELECT FROM desk.court_name n WHERE n.key = r.court_key AND n.court IS NULL)
          JOIN desk.record_version v ON v.record_id = own.record_id AND v.number = own.number
          LEFT JOIN others x ON x.record_id = own.record_id`;
      const { from, to, ...rest } = weighed.parse(z.array(z.unknown()).parse(rows)[0]);
      return { ...rest, from: dayOrNull(from), to: dayOrNull(to) };
    },
    /** How many records are public, real or invented ones. */
    publicNow: (synthetic: boolean): Promise<number> =>
      tx.recordFact.count({ where: { synthetic } }),
    /** How many records of a batch name a court that nobody has settled. */
    unsettledIn: async (batch: number): Promise<number> => {
      const rows = await tx.$queryRaw`
        SELECT count(*)::int AS n FROM desk.court_record r
        WHERE r.court IS NULL AND r.court_key <> ''
          AND NOT EXISTS (SELECT FROM desk.court_name n WHERE n.key = r.court_key)
          AND (EXISTS (SELECT FROM desk.record_version v
              WHERE v.record_id = r.id AND v.batch_id = ${batch})
            OR EXISTS (SELECT FROM desk.record_sighting s
              WHERE s.record_id = r.id AND s.batch_id = ${batch}))`;
      return counted.parse(rows)[0]?.n ?? 0;
    },
    /**
     * How many records a batch tells of, and how many of them are of courts of no concern, which are in
     * no public count; null where none is.
     */
    foreignIn: async (batch: number): Promise<ForeignRecords | null> => {
      const rows = await tx.$queryRaw`
        SELECT r.id FROM desk.court_record r JOIN desk.court_name n ON n.key = r.court_key
        WHERE n.court IS NULL AND (
          EXISTS (SELECT FROM desk.record_version v WHERE v.record_id = r.id AND v.batch_id = ${batch})
          OR EXISTS (
            SELECT FROM desk.record_sighting s WHERE s.record_id = r.id AND s.batch_id = ${batch}))`;
      const foreign = z.array(z.unknown()).parse(rows).length;
      if (foreign === 0) return null;
      const all = await tx.$queryRaw`
        SELECT count(*)::int AS n FROM (
          SELECT record_id FROM desk.record_version WHERE batch_id = ${batch}
          UNION SELECT record_id FROM desk.record_sighting WHERE batch_id = ${batch}) AS told`;
      return { foreign, records: counted.parse(all)[0]?.n ?? 0 };
    },
    /** How many names of courts nobody has settled. */
    unsettledNames: async (): Promise<number> => {
      const rows = await tx.$queryRaw`
        SELECT count(DISTINCT r.court_key)::int AS n FROM desk.court_record r
        WHERE r.court IS NULL AND r.court_key <> ''
          AND NOT EXISTS (SELECT FROM desk.court_name n WHERE n.key = r.court_key)`;
      return counted.parse(rows)[0]?.n ?? 0;
    },
  };
}
