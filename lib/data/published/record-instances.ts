import type { Tx } from "@/lib/data/desk/tx";
import { type Batches, toldBy } from "@/lib/data/published/record-told-by";
import { uidForm } from "@/lib/domain/reading/read-uid";

/**
 * Joins what is public of higher instances to the first one by the UID: among several of one UID to that
 * whose number the higher court names, else to the oldest here. Words that are no UID join nothing.
 */
export async function joinInstances(tx: Tx, open: Batches) {
  await tx.$executeRaw`
    WITH oldest AS MATERIALIZED (
      SELECT DISTINCT ON (k.uid, k.synthetic) k.uid, k.synthetic, k.public_id
      FROM record_moved m JOIN desk.court_record k ON k.id = m.id
        JOIN published.record_fact f ON f.id = m.public_id AND f.instance = 'first'
      WHERE k.uid ~ ${uidForm.source}
      ORDER BY k.uid, k.synthetic, k.id)
    UPDATE published.record_fact u SET first_id = found.first_id
    FROM (
      SELECT m.public_id, coalesce(named.public_id, o.public_id) AS first_id
      FROM record_moved m
        JOIN published.record_fact h ON h.id = m.public_id
        JOIN desk.court_record r ON r.id = m.id
        JOIN oldest o ON o.uid = r.uid AND o.synthetic = r.synthetic
        ${toldBy(open)}
        LEFT JOIN LATERAL (
          SELECT k.public_id FROM desk.court_record k
            JOIN published.record_fact f ON f.id = k.public_id AND f.instance = 'first'
          WHERE k.uid = r.uid AND k.uid <> '' AND k.synthetic = r.synthetic
            AND k.case_number = v.content -> 'links' ->> 'lowerNumber'
          ORDER BY k.id LIMIT 1) AS named ON true
      WHERE h.instance IN ('appeal', 'cassation', 'supervision')) AS found
    WHERE u.id = found.public_id`;
}

/** What public records of higher courts say of these first instances; the latest decision counts. */
export async function tellAppeals(tx: Tx) {
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
