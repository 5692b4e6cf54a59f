import type { Client } from "pg";
import { z } from "zod";
import type { MigrationFile } from "@/lib/server/migrations/migration-files";
import type { AppliedMigration } from "@/lib/server/migrations/plan-migrations";

/** Makes the table of applied migrations, exactly as Prisma makes it. */
export async function ensureMigrationTable(client: Client): Promise<void> {
  // Asked first, so that a database where nothing is to be done needs no right to make tables.
  if (!(await tableExists(client))) await client.query(createTable);
}

/** The migrations this database has applied; an empty list when the table is missing. */
export async function readAppliedMigrations(client: Client): Promise<AppliedMigration[]> {
  if (!(await tableExists(client))) return [];
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return appliedMigrations.parse(rows);
}

/** Records a migration as applied, in the transaction that applied it. */
export async function recordMigration(client: Client, file: MigrationFile): Promise<void> {
  await client.query(
    `INSERT INTO public._prisma_migrations
       (id, checksum, started_at, finished_at, migration_name, applied_steps_count)
     VALUES (gen_random_uuid()::text, $1, transaction_timestamp(), clock_timestamp(), $2, 1)`,
    [file.checksum, file.name],
  );
}

async function tableExists(client: Client): Promise<boolean> {
  const name = "public._prisma_migrations";
  const { rows } = await client.query("SELECT to_regclass($1) IS NOT NULL AS found", [name]);
  return z.object({ found: z.boolean() }).parse(rows[0]).found;
}

const appliedMigrations = z.array(
  z.object({ name: z.string(), checksum: z.string(), finished: z.boolean() }),
);

/** As in Prisma's schema engine (sql_schema_connector, create_migrations_table). */
const createTable = `CREATE TABLE public._prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
