import type { Client } from "pg";
import { databaseProblem, shownAddress } from "@/lib/server/database-problem";
import { type MigrationFile, readMigrationFiles } from "@/lib/server/migrations/migration-files";
import { migrationProblem } from "@/lib/server/migrations/migration-problem";
import {
  ensureMigrationTable,
  readAppliedMigrations,
  recordMigration,
} from "@/lib/server/migrations/migration-table";
import { planMigrations } from "@/lib/server/migrations/plan-migrations";
import type { Report } from "@/lib/server/report";
import { withClient } from "@/lib/server/with-client";

/**
 * Applies what the folder has and the database has not, each file in one transaction with its own
 * record, one process at a time. Returns the names applied now. Throws StartProblem, with the
 * database as it was before the file that failed.
 */
export async function migrate(options: {
  databaseUrl: string;
  folder: string;
  report: Report;
}): Promise<string[]> {
  const { databaseUrl, folder, report } = options;
  const files = await readMigrationFiles(folder);
  try {
    return await withClient(databaseUrl, async (client) => {
      await holdLock(client, report);
      return applyAll(client, files, report);
    });
  } catch (error) {
    throw databaseProblem(error, shownAddress(databaseUrl));
  }
}

/** The lock that Prisma's own migrate command takes, so that the two never work at once. */
const migrationLock = 72707369;

/** The lock is given back when the connection closes. */
async function holdLock(client: Client, report: Report): Promise<void> {
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS held", [migrationLock]);
  if (rows[0]?.held === true) return;
  report("Waiting for another process that migrates this database");
  await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
}

async function applyAll(
  client: Client,
  files: readonly MigrationFile[],
  report: Report,
): Promise<string[]> {
  const pending = planMigrations(files, await readAppliedMigrations(client));
  if (pending.length > 0) await ensureMigrationTable(client);
  for (const [index, file] of pending.entries()) {
    report(`Migration ${index + 1} of ${pending.length}: ${file.name}`);
    await apply(client, file);
  }
  return pending.map((file) => file.name);
}

async function apply(client: Client, file: MigrationFile): Promise<void> {
  // What the file before may have set for its session must not reach this one.
  await client.query("RESET ALL");
  await client.query("BEGIN");
  try {
    await client.query(file.sql);
    await recordMigration(client, file);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw migrationProblem(error, file);
  }
}
