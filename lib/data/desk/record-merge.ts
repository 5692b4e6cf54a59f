import type { ClientBase } from "pg";
import { z } from "zod";
import { recordLocks } from "@/lib/data/desk/record-locks";

/** What a part of a file came to: new records, new versions of known ones, and all others. */
export type Merged = { added: number; changed: number; same: number; refused: number };

const counted = z.object({
  added: z.number(),
  changed: z.number(),
  same: z.number(),
  refused: z.number(),
});

/**
 * Merges what stands in the staging table of this connection into the records of the desk: each row is
 * looked up by its identity, whatever the number of records there are. A row that says what a version
 * of its record says already makes none.
 */
export async function mergeStaging(client: ClientBase, batch: number): Promise<Merged> {
  // Another file may tell of the same records: versions are numbered by one after another.
  const { space, all } = recordLocks;
  await client.query(`SELECT pg_advisory_xact_lock(${space}, ${all})`);
  // Every join looks up by an index: what a part costs does not grow with the tables.
  await client.query("SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off");
  await client.query(identities);
  await client.query("ANALYZE record_new");
  await client.query(steps);
  await client.query("ANALYZE record_step");
  await client.query(newVersions);
  await client.query(versionRows, [batch]);
  await client.query(people);
  await client.query(lastSeen);
  await client.query("ANALYZE record_seen");
  await client.query(records);
  await client.query(sightings, [batch]);
  await client.query(sightingsAgain, [batch]);
  await client.query(refusals, [batch]);
  const { rows } = await client.query(counts);
  return counted.parse(rows[0]);
}

/** A new record has one version, but for the few that stand in this part of the file twice. */
const identities = `
  WITH added AS (
    INSERT INTO desk.court_record
      (synthetic, court_key, uid, case_number, court, court_raw, versions, number)
    SELECT synthetic, court_key, uid, case_number, court, court_raw, 1, 1
    FROM record_staging WHERE refused_key IS NULL
    ON CONFLICT (court_key, uid, case_number, synthetic) DO NOTHING
    RETURNING id)
  INSERT INTO record_new SELECT id FROM added`;

/**
 * For each row its record, and the version that says the same where there is one. From the 21st on
 * versions have an index by what they say: a file may give all its rows one number by mistake.
 */
const steps = `
  INSERT INTO record_step
  SELECT s.position, r.id, CASE WHEN f.id IS NULL THEN r.versions ELSE 0 END, s.hash,
    coalesce(
      (SELECT v.number FROM desk.record_version v
       WHERE v.record_id = r.id AND v.number <= 20 AND v.hash = s.hash LIMIT 1),
      (SELECT v.number FROM desk.record_version v
       WHERE v.record_id = r.id AND v.number > 20 AND v.hash = s.hash LIMIT 1)), false
  FROM record_staging s JOIN desk.court_record r
    USING (court_key, uid, case_number, synthetic)
    LEFT JOIN record_new f USING (id)
  WHERE s.refused_key IS NULL`;

/** Numbers what no version says yet, each content once, in the order of the file. */
const newVersions = `
  WITH first AS (
    SELECT record_id, hash, min(position) AS position FROM record_step
    WHERE number IS NULL GROUP BY record_id, hash),
  numbered AS (
    SELECT record_id, hash, position,
      row_number() OVER (PARTITION BY record_id ORDER BY position) AS place FROM first)
  UPDATE record_step s
  SET number = s.versions + n.place, is_new = s.position = n.position
  FROM numbered n
  WHERE s.number IS NULL AND s.record_id = n.record_id AND s.hash = n.hash`;

const versionRows = `
  INSERT INTO desk.record_version
    (record_id, number, batch_id, hash, file, line, received, decided, in_force, result, provisions,
     persons, "real", suspended, terms, act_published, closed, listed, posted, flags, content,
     instance, named)
  SELECT t.record_id, t.number, $1, s.hash, s.file, s.line, s.received, s.decided, s.in_force,
    s.result, s.provisions, s.persons, s."real", s.suspended, s.terms, s.act_published, s.closed,
    s.listed, s.posted, s.flags, s.content::json, s.instance, s.named
  FROM record_staging s JOIN record_step t USING (position) WHERE t.is_new`;

const people = `
  INSERT INTO desk.record_person (record_id, number, position, name)
  SELECT t.record_id, t.number, n.place - 1, n.name
  FROM record_staging s JOIN record_step t USING (position)
    CROSS JOIN LATERAL unnest(s.names) WITH ORDINALITY AS n (name, place)
  WHERE t.is_new AND n.name <> ''`;

const lastSeen = `
  INSERT INTO record_seen
  SELECT DISTINCT ON (record_id) record_id, number,
    versions + count(*) FILTER (WHERE is_new) OVER (PARTITION BY record_id), position
  FROM record_step ORDER BY record_id, position DESC`;

const records = `
  UPDATE desk.court_record r SET number = n.number, versions = n.versions
  FROM record_seen n
  WHERE r.id = n.record_id AND (r.number, r.versions) IS DISTINCT FROM (n.number, n.versions)`;

/** A record that this batch found as another one had left it. */
const sightings = `
  INSERT INTO desk.record_sighting AS before (batch_id, record_id, number)
  SELECT $1, n.record_id, n.number
  FROM record_seen n JOIN desk.record_version v USING (record_id, number)
  WHERE v.batch_id <> $1
  ON CONFLICT (batch_id, record_id) DO UPDATE SET number = excluded.number
    WHERE before.number <> excluded.number`;

/** A record that this batch found so, and then otherwise, further down in the file. */
const sightingsAgain = `
  UPDATE desk.record_sighting s SET number = n.number
  FROM record_seen n
  WHERE s.batch_id = $1 AND s.record_id = n.record_id AND s.number <> n.number`;

const refusals = `
  INSERT INTO desk.refused_row (batch_id, file, line, raw, key, "values")
  SELECT $1, file, line, raw, refused_key, refused_values::jsonb
  FROM record_staging WHERE refused_key IS NOT NULL ORDER BY position`;

const counts = `
  SELECT count(*) FILTER (WHERE t.is_new AND t.number = 1)::int AS added,
    count(*) FILTER (WHERE t.is_new AND t.number > 1)::int AS changed,
    count(*) FILTER (WHERE NOT t.is_new)::int AS same,
    (SELECT count(*)::int FROM record_staging WHERE refused_key IS NOT NULL) AS refused
  FROM record_step t`;
