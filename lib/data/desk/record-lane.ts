import { Client } from "pg";
import { z } from "zod";
import { copyRecords, type RecordCopy } from "@/lib/data/desk/record-copy";
import { recordLocks } from "@/lib/data/desk/record-locks";
import { type Merged, mergeStaging } from "@/lib/data/desk/record-merge";
import { makeStaging } from "@/lib/data/desk/record-staging";
import { type BatchCounts, batchCounts } from "@/lib/domain/records/import-batch";
import { Refusal } from "@/lib/domain/refusal";
import { readEnv } from "@/lib/env";

/** What is written of a batch together with a part of its file. */
export type Reached = {
  batch: number;
  /** How many rows of the file are done with this part. */
  position: number;
  flagged: number;
  flags: Readonly<Record<string, number>>;
  synthetic: boolean | null;
  at: Date;
};

/**
 * A connection on which one part of a file after another is copied and merged, each in a transaction
 * of its own. Two of them let the next part be copied while the last one is merged.
 */
export type RecordLane = Awaited<ReturnType<typeof openLane>>;

/** Opens such a connection; it belongs to whoever runs the import, not to the pool of the desk. */
export async function openLane() {
  const client = await connect();
  return {
    /** Begins the next part. */
    begin: async (): Promise<RecordCopy> => {
      await client.query("BEGIN");
      return copyRecords(client);
    },
    /** Merges the part, moves the batch on, and commits both together. */
    merge: async (reached: Reached): Promise<BatchCounts> => {
      const merged = await mergeStaging(client, reached.batch);
      const counts = await moveOn(client, reached, merged);
      await client.query("COMMIT");
      return counts;
    },
    /** True when nobody else works on this batch until this connection ends. */
    hold: async (batch: number): Promise<boolean> => {
      const sql = "SELECT pg_try_advisory_lock($1, $2) AS held";
      const { rows } = await client.query(sql, [recordLocks.space, batch]);
      return z.array(z.object({ held: z.boolean() })).parse(rows)[0]?.held === true;
    },
    /** Ends the connection; what was not committed is gone. */
    close: (): Promise<void> => client.end().catch(() => undefined),
  };
}

async function connect(): Promise<Client> {
  const url = readEnv().databaseUrl;
  if (!url) throw new Refusal("unavailable", "problem.noDatabase");
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle says so here; what was under way is rejected by itself.
  client.on("error", () => undefined);
  await client.connect();
  // What a crash of the server may lose is read again: the position is lost together with the rows.
  await client.query("SET synchronous_commit = off; SET client_min_messages = error");
  // A part of a file stays in memory while it is merged.
  await client.query("SET temp_buffers = '48MB'; SET work_mem = '32MB'");
  await makeStaging(client);
  return client;
}

const movedOn = `
  UPDATE desk.import_batch SET
    position = $2, moved_at = $3, synthetic = coalesce(synthetic, $4), trouble = NULL,
    added = added + $5, changed = changed + $6, same = same + $7, refused = refused + $8,
    flagged = flagged + $9,
    flags = coalesce((
      SELECT jsonb_object_agg(key, n) FROM (
        SELECT key, sum(value::int) AS n
        FROM (SELECT * FROM jsonb_each_text(flags)
              UNION ALL SELECT * FROM jsonb_each_text($10::jsonb)) AS each
        GROUP BY key) AS summed), '{}')
  WHERE id = $1 AND state = 'reading'
  RETURNING added, changed, same, refused, flagged`;

async function moveOn(client: Client, reached: Reached, merged: Merged): Promise<BatchCounts> {
  const { rows } = await client.query(movedOn, [
    reached.batch,
    reached.position,
    reached.at,
    reached.synthetic,
    merged.added,
    merged.changed,
    merged.same,
    merged.refused,
    reached.flagged,
    JSON.stringify(reached.flags),
  ]);
  const [row] = z.array(batchCounts).parse(rows);
  if (!row) throw new Refusal("conflict", "records.changedMeanwhile");
  return row;
}
