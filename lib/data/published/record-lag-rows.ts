import type { Tx } from "@/lib/data/desk/tx";

/**
 * Adds what has changed to the counts of days: what `record_change` holds of this transaction, once for
 * each fact that came in and once, with the opposite sign, for each that went out.
 */
export async function countLags(tx: Tx) {
  await tx.$executeRaw`
    MERGE INTO published.record_lag t USING (
      SELECT m.measure, m.days, c.instance, c.synthetic, sum(sign)::int AS records
      FROM record_change c CROSS JOIN LATERAL (
        VALUES ('received', c.listed - c.received), ('decided', c.posted - c.decided)
      ) AS m (measure, days)
      WHERE m.days >= 0
      GROUP BY 1, 2, 3, 4) AS c
    ON (t.measure, t.days, t.instance, t.synthetic) = (c.measure, c.days, c.instance, c.synthetic)
    WHEN MATCHED AND t.records + c.records = 0 THEN DELETE
    WHEN MATCHED THEN UPDATE SET records = t.records + c.records
    WHEN NOT MATCHED AND c.records > 0 THEN INSERT
      VALUES (c.measure, c.days, c.instance, c.synthetic, c.records)`;
}
