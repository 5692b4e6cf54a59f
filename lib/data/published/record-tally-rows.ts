import type { Tx } from "@/lib/data/desk/tx";
import { Prisma } from "@/lib/data/generated/client";

/**
 * Adds what has changed to every count: what `record_change` holds of this transaction, once for each
 * fact that came in and once, with the opposite sign, for each that went out.
 */
export async function countChanges(tx: Tx): Promise<void> {
  await tx.$executeRaw`ANALYZE record_change`;
  // Where the counts are still empty, the planner would look each new one up among those just written.
  await tx.$executeRaw`SET LOCAL enable_nestloop = off`;
  await tx.$executeRaw`CREATE TEMP TABLE record_cell (LIKE published.record_tally) ON COMMIT DROP`;
  await tx.$executeRaw`ALTER TABLE record_cell DROP COLUMN id`;
  await addToTally(tx);
  await addToDays(tx);
  await addToLags(tx);
  await tx.$executeRaw`SET LOCAL enable_nestloop = on`;
}

/** The provisions under which each combination of provisions is counted. */
const keys = Prisma.sql`
  keys AS MATERIALIZED (
    SELECT listed.provisions, told.key
    FROM (SELECT DISTINCT provisions FROM record_change) AS listed
      CROSS JOIN LATERAL (
        SELECT '*' AS key
        UNION SELECT p FROM unnest(listed.provisions) AS p
        UNION SELECT split_part(p, '(', 1) FROM unnest(listed.provisions) AS p
        UNION SELECT '?' WHERE cardinality(listed.provisions) = 0) AS told)`;

/** A record is received; one of which anything was decided is decided too. */
const measures = Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT 'received' AS measure, c.received AS day
    UNION ALL SELECT 'decided', c.decided WHERE c.decided IS NOT NULL OR c.result <> 'pending') AS m`;

async function addToTally(tx: Tx) {
  await tx.$executeRaw`
    WITH ${keys}
    INSERT INTO record_cell
    SELECT m.measure, date_trunc('month', m.day)::date, c.court, k.key, c.result, c.instance,
      c.synthetic, sum(sign), sum(sign * persons), sum(sign * "real"), sum(sign * suspended),
      sum(sign * (act_published IS TRUE)::int), sum(sign * (act_published IS FALSE)::int),
      sum(sign * (closed IS TRUE)::int), sum(sign * appealed::int)
    FROM record_change c JOIN keys k USING (provisions) ${measures}
    GROUP BY 1, 2, 3, 4, 5, 6, 7`;
  await tx.$executeRaw`ANALYZE record_cell`;
  await tx.$executeRaw`
    MERGE INTO published.record_tally t USING record_cell c
    ON (t.provision, t.measure, t.result, t.instance, t.synthetic)
        = (c.provision, c.measure, c.result, c.instance, c.synthetic)
      AND coalesce(t.court, '') = coalesce(c.court, '')
      AND coalesce(t.month, 'infinity') = coalesce(c.month, 'infinity')
    WHEN MATCHED AND t.records + c.records = 0 THEN DELETE
    WHEN MATCHED THEN UPDATE SET records = t.records + c.records, persons = t.persons + c.persons,
      "real" = t."real" + c."real", suspended = t.suspended + c.suspended,
      acts_published = t.acts_published + c.acts_published,
      acts_unpublished = t.acts_unpublished + c.acts_unpublished,
      closed = t.closed + c.closed, appealed = t.appealed + c.appealed
    WHEN NOT MATCHED AND c.records > 0 THEN INSERT
      (measure, month, court, provision, result, instance, synthetic, records, persons, "real",
       suspended, acts_published, acts_unpublished, closed, appealed)
      VALUES (c.measure, c.month, c.court, c.provision, c.result, c.instance, c.synthetic, c.records,
        c.persons, c."real", c.suspended, c.acts_published, c.acts_unpublished, c.closed, c.appealed)`;
}

async function addToDays(tx: Tx) {
  await tx.$executeRaw`
    MERGE INTO published.record_day t USING (
      WITH ${keys}
      SELECT k.key AS provision, m.measure, m.day, c.result, c.instance, c.synthetic,
        sum(sign)::int AS records, sum(sign * persons)::int AS persons
      FROM record_change c JOIN keys k USING (provisions) ${measures}
      WHERE m.day IS NOT NULL
      GROUP BY 1, 2, 3, 4, 5, 6) AS c
    ON (t.provision, t.measure, t.day, t.result, t.instance, t.synthetic)
      = (c.provision, c.measure, c.day, c.result, c.instance, c.synthetic)
    WHEN MATCHED AND t.records + c.records = 0 THEN DELETE
    WHEN MATCHED THEN UPDATE SET records = t.records + c.records, persons = t.persons + c.persons
    WHEN NOT MATCHED AND c.records > 0 THEN INSERT
      VALUES (c.provision, c.measure, c.day, c.result, c.instance, c.synthetic, c.records, c.persons)`;
}

async function addToLags(tx: Tx) {
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
