import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";
import { Prisma } from "@/lib/data/generated/client";
import type { ResolvedCourt } from "@/lib/domain/records/resolve-court";

/** What became of the records: which were under another court before, and which were made for it. */
export type MovedVersions = { records: bigint[]; made: bigint[] };

const ids = z.array(z.object({ id: z.bigint() }));

/**
 * Brings versions, which `which` tells as `v` of the records `r` under one key, to the court that is
 * meant. A record all of whose versions go there goes as it is, unless the court has one of the same UID
 * and number already: then, as where only some go, they follow the versions that there are.
 */
export async function moveVersions(
  tx: Tx,
  which: Prisma.Sql,
  to: ResolvedCourt,
): Promise<MovedVersions> {
  await gather(tx, which, to);
  const records = ids.parse(await tx.$queryRaw`SELECT DISTINCT record_id AS id FROM record_moving`);
  await moveWhole(tx, to);
  const made = ids.parse(await makeTargets(tx, to));
  await moveParts(tx);
  await dropEmptied(tx);
  await tellNewest(tx);
  return { records: records.map(({ id }) => id), made: made.map(({ id }) => id) };
}

/** Lists the versions, and notes with each by what its court is told; those that are there stay. */
async function gather(tx: Tx, which: Prisma.Sql, { key, named, settled }: ResolvedCourt) {
  await tx.$executeRaw`
    CREATE TEMP TABLE IF NOT EXISTS record_moving (
      record_id bigint, number integer, target_id bigint, target_number integer,
      PRIMARY KEY (record_id, number)) ON COMMIT DROP`;
  await tx.$executeRaw`TRUNCATE record_moving`;
  await tx.$executeRaw`
    INSERT INTO record_moving (record_id, number)
    SELECT v.record_id, v.number
    FROM desk.record_version v JOIN desk.court_record r ON r.id = v.record_id WHERE ${which}`;
  const flags = Prisma.sql`array_remove(v.flags, 'court-unresolved')`;
  await tx.$executeRaw`
    UPDATE desk.record_version v
    SET named = ${named},
      flags = ${settled ? flags : Prisma.sql`array_append(${flags}, 'court-unresolved')`}
    FROM record_moving m WHERE (v.record_id, v.number) = (m.record_id, m.number)`;
  await tx.$executeRaw`
    DELETE FROM record_moving m USING desk.court_record r
    WHERE r.id = m.record_id AND r.court_key = ${key}`;
}

async function moveWhole(tx: Tx, { key, court }: ResolvedCourt) {
  await tx.$executeRaw`
    WITH whole AS (
      UPDATE desk.court_record r SET court_key = ${key}, court = ${court}
      WHERE r.id IN (SELECT record_id FROM record_moving)
        AND NOT EXISTS (
          SELECT FROM desk.record_version v WHERE v.record_id = r.id AND NOT EXISTS (
            SELECT FROM record_moving m WHERE m.record_id = r.id AND m.number = v.number))
        AND NOT EXISTS (
          SELECT FROM desk.court_record k WHERE k.court_key = ${key}
            AND (k.uid, k.case_number, k.synthetic) = (r.uid, r.case_number, r.synthetic))
      RETURNING r.id)
    DELETE FROM record_moving m USING whole WHERE m.record_id = whole.id`;
}

/** Makes the records that are not there yet, and numbers the versions anew; answers the ones made. */
async function makeTargets(tx: Tx, { key, court }: ResolvedCourt): Promise<unknown> {
  const made = await tx.$queryRaw`
    INSERT INTO desk.court_record (synthetic, court_key, uid, case_number, court, court_raw)
    SELECT DISTINCT ON (r.id) r.synthetic, ${key}, r.uid, r.case_number, ${court},
      v.content ->> 'courtRaw'
    FROM record_moving m JOIN desk.court_record r ON r.id = m.record_id
      JOIN desk.record_version v ON (v.record_id, v.number) = (m.record_id, m.number)
    ORDER BY r.id, m.number
    ON CONFLICT (court_key, uid, case_number, synthetic) DO NOTHING
    RETURNING id`;
  await tx.$executeRaw`
    UPDATE record_moving m SET target_id = p.id, target_number = p.versions + p.place
    FROM (
      SELECT n.record_id, n.number, k.id, k.versions,
        row_number() OVER (PARTITION BY n.record_id ORDER BY n.number) AS place
      FROM record_moving n JOIN desk.court_record r ON r.id = n.record_id
        JOIN desk.court_record k ON k.court_key = ${key}
          AND (k.uid, k.case_number, k.synthetic) = (r.uid, r.case_number, r.synthetic)) AS p
    WHERE (m.record_id, m.number) = (p.record_id, p.number)`;
  return made;
}

/** Moves the versions with all that points to them. */
async function moveParts(tx: Tx) {
  await tx.$executeRaw`
    INSERT INTO desk.record_version (
      record_id, number, batch_id, hash, file, line, received, decided, in_force, result, provisions,
      persons, "real", suspended, terms, act_published, closed, listed, posted, flags, content,
      instance, named)
    SELECT m.target_id, m.target_number, v.batch_id, v.hash, v.file, v.line, v.received, v.decided,
      v.in_force, v.result, v.provisions, v.persons, v."real", v.suspended, v.terms,
      v.act_published, v.closed, v.listed, v.posted, v.flags, v.content, v.instance, v.named
    FROM record_moving m JOIN desk.record_version v
      ON (v.record_id, v.number) = (m.record_id, m.number)`;
  await tx.$executeRaw`
    UPDATE desk.record_person p SET record_id = m.target_id, number = m.target_number
    FROM record_moving m WHERE (p.record_id, p.number) = (m.record_id, m.number)`;
  // Of two that one batch found to be one, what it said of the record that stays is what it said last.
  await tx.$executeRaw`
    DELETE FROM desk.record_sighting s USING record_moving m, desk.record_sighting k
    WHERE (s.record_id, s.number) = (m.record_id, m.number)
      AND k.record_id = m.target_id AND k.batch_id = s.batch_id`;
  await tx.$executeRaw`
    UPDATE desk.record_sighting s SET record_id = m.target_id, number = m.target_number
    FROM record_moving m WHERE (s.record_id, s.number) = (m.record_id, m.number)`;
  await tx.$executeRaw`
    DELETE FROM desk.record_version v USING record_moving m
    WHERE (v.record_id, v.number) = (m.record_id, m.number)`;
}

/** Deletes the records that no version is left of; what pointed to one points to where they went. */
async function dropEmptied(tx: Tx) {
  await tx.$executeRaw`
    CREATE TEMP TABLE IF NOT EXISTS record_emptied (id bigint, target_id bigint) ON COMMIT DROP`;
  await tx.$executeRaw`TRUNCATE record_emptied`;
  await tx.$executeRaw`
    INSERT INTO record_emptied SELECT DISTINCT m.record_id, m.target_id FROM record_moving m
    WHERE NOT EXISTS (SELECT FROM desk.record_version v WHERE v.record_id = m.record_id)`;
  await tx.$executeRaw`
    UPDATE desk.record_match m SET record_id = e.target_id FROM record_emptied e
    WHERE m.record_id = e.id AND NOT EXISTS (
      SELECT FROM desk.record_match k WHERE k.record_id = e.target_id AND k.entry_id = m.entry_id)`;
  await tx.$executeRaw`
    DELETE FROM desk.record_match m USING record_emptied e WHERE m.record_id = e.id`;
  await tx.$executeRaw`DELETE FROM desk.court_record r USING record_emptied e WHERE r.id = e.id`;
}

/** Counts the versions of the records on both sides, and tells which of them was seen last. */
async function tellNewest(tx: Tx) {
  await tx.$executeRaw`
    UPDATE desk.court_record r
    SET versions = greatest(r.versions, (
        SELECT max(v.number) FROM desk.record_version v WHERE v.record_id = r.id)),
      number = (
        SELECT told.number FROM (
          SELECT s.batch_id, true AS sighted, s.number FROM desk.record_sighting s
          WHERE s.record_id = r.id
          UNION ALL SELECT v.batch_id, false, v.number FROM desk.record_version v
          WHERE v.record_id = r.id) AS told
        ORDER BY told.batch_id DESC, told.sighted DESC, told.number DESC LIMIT 1)
    WHERE r.id IN (SELECT target_id FROM record_moving UNION SELECT record_id FROM record_moving)`;
}
