import { Prisma } from "@/lib/data/generated/client";

/** Batches by their numbers. */
export type Batches = readonly number[];

/**
 * The version `v` that the newest of these batches tells of a record `r`. (With `+ 0` no index on batches
 * is used: each record has few versions, a batch has a million.)
 */
export function toldBy(open: Batches): Prisma.Sql {
  return Prisma.sql`
    CROSS JOIN LATERAL (
      SELECT told.number FROM (
        SELECT s.batch_id, true AS sighted, s.number FROM desk.record_sighting s
        WHERE s.record_id = r.id AND s.batch_id + 0 = ANY (${[...open]}::int[])
        UNION ALL
        SELECT w.batch_id, false, w.number FROM desk.record_version w
        WHERE w.record_id = r.id AND w.batch_id + 0 = ANY (${[...open]}::int[])) AS told
      ORDER BY told.batch_id DESC, told.sighted DESC, told.number DESC LIMIT 1) AS newest
    JOIN desk.record_version v ON v.record_id = r.id AND v.number = newest.number`;
}
