import { errorCode } from "@/lib/server/error-code";
import { databaseName } from "@/lib/server/postgres/address";
import { withClient } from "@/lib/server/with-client";

/** Makes the database of Otkaz in a cluster that has none yet. */
export async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  await withClient(maintenanceUrl, async (client) => {
    const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [databaseName]);
    if (found.rowCount) return;
    await client.query(`CREATE DATABASE ${databaseName}`).catch((error) => {
      if (!madeMeanwhile.has(errorCode(error))) throw error;
    });
  });
}

/** duplicate_database, and unique_violation when two processes make it in the same moment */
const madeMeanwhile: ReadonlySet<string> = new Set(["42P04", "23505"]);
