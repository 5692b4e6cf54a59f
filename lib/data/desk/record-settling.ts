import { z } from "zod";
import type { Tx } from "@/lib/data/desk/tx";

const pairs = z.array(z.object({ kept: z.bigint(), gone: z.bigint() }));

/**
 * Gives the records under the key of a name their court. Where the court has a record of the same UID
 * and number already, the two become one: the versions of the later one follow those of the earlier.
 * Answers how many records got their court.
 */
export async function settleRecords(tx: Tx, key: string, court: string): Promise<number> {
  await unflagRecords(tx, key);
  const found = await tx.$queryRaw`
    SELECT k.id AS kept, g.id AS gone
    FROM desk.court_record g JOIN desk.court_record k
      ON k.court_key = ${court} AND k.uid = g.uid AND k.case_number = g.case_number
      AND k.synthetic = g.synthetic
    WHERE g.court_key = ${key}`;
  const twins = pairs.parse(found);
  for (const { kept, gone } of twins) await joinRecords(tx, kept, gone);
  const moved = await tx.$executeRaw`
    UPDATE desk.court_record SET court = ${court}, court_key = ${court} WHERE court_key = ${key}`;
  return moved + twins.length;
}

/** Takes the flag of an unknown court from the records under a key. */
export async function unflagRecords(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE desk.record_version v SET flags = array_remove(v.flags, 'court-unresolved')
    FROM desk.court_record r
    WHERE r.court_key = ${key} AND v.record_id = r.id AND 'court-unresolved' = ANY (v.flags)`;
}

/** Makes one record of two; what pointed to the one that goes points to the one that stays. */
async function joinRecords(tx: Tx, kept: bigint, gone: bigint) {
  await tx.$executeRaw`
    INSERT INTO desk.record_version
    SELECT k.id, k.versions + v.number, v.batch_id, v.hash, v.file, v.line, v.received, v.decided,
      v.in_force, v.result, v.provisions, v.persons, v."real", v.suspended, v.terms,
      v.act_published, v.closed, v.listed, v.posted, v.flags, v.content
    FROM desk.record_version v, desk.court_record k WHERE v.record_id = ${gone} AND k.id = ${kept}`;
  await tx.$executeRaw`
    UPDATE desk.record_person p SET record_id = k.id, number = k.versions + p.number
    FROM desk.court_record k WHERE p.record_id = ${gone} AND k.id = ${kept}`;
  await tx.$executeRaw`
    DELETE FROM desk.record_sighting g USING desk.record_sighting k
    WHERE g.record_id = ${gone} AND k.record_id = ${kept} AND g.batch_id = k.batch_id`;
  await tx.$executeRaw`
    UPDATE desk.record_sighting s SET record_id = k.id, number = k.versions + s.number
    FROM desk.court_record k WHERE s.record_id = ${gone} AND k.id = ${kept}`;
  await tx.$executeRaw`
    UPDATE desk.record_match m SET record_id = ${kept} WHERE record_id = ${gone} AND NOT EXISTS (
      SELECT FROM desk.record_match k WHERE k.record_id = ${kept} AND k.entry_id = m.entry_id)`;
  await tx.$executeRaw`DELETE FROM desk.record_match WHERE record_id = ${gone}`;
  await tx.$executeRaw`
    UPDATE desk.court_record SET first_id = ${kept} WHERE first_id = ${gone} AND id <> ${kept}`;
  await tx.$executeRaw`
    UPDATE desk.court_record k SET versions = k.versions + g.versions, number = (
      SELECT v.number FROM desk.record_version v
      WHERE v.record_id = k.id ORDER BY v.batch_id DESC, v.number DESC LIMIT 1)
    FROM desk.court_record g WHERE k.id = ${kept} AND g.id = ${gone}`;
  await tx.$executeRaw`DELETE FROM desk.record_version WHERE record_id = ${gone}`;
  await tx.$executeRaw`DELETE FROM desk.court_record WHERE id = ${gone}`;
}
