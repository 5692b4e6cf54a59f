import { randomBytes } from "node:crypto";
import { afterAll, inject, vi } from "vitest";
import { closeClients } from "@/lib/data/clients";
import { provideDatabase } from "@/lib/env";
import { loadSeedCasebook } from "@/lib/operations/load-casebook";
import { loadReferenceData } from "@/lib/operations/load-reference";
import { withClient } from "@/lib/server/with-client";
import { copyOf, type TestDatabase, withDatabaseName } from "@/tests/integration/setup/database";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

/**
 * A database of a test file's own with the reference data and the seed casebook in it, and a data
 * folder of its own. The first file that asks loads them; all others copy what it loaded.
 */
export function aCasebook(): Promise<TestDatabase> {
  return aCopy("casebook", async () => {
    await loadReferenceData(silent);
    await loadSeedCasebook(silent);
  });
}

/** The same with the reference data only. */
export function aReferenceDatabase(): Promise<TestDatabase> {
  return aCopy("reference_data", () => loadReferenceData(silent));
}

const silent = () => undefined;

async function aCopy(name: string, load: () => Promise<void>): Promise<TestDatabase> {
  await ownDataFolder();
  await loadOnce(name, load);
  const database = await copyOf(name);
  await closeClients();
  provideDatabase(database);
  afterAll(closeClients);
  return database;
}

/** Gives this test file a data folder of its own; the ledger outside the database lies in it. */
export async function ownDataFolder(): Promise<string> {
  const folder = await temporaryFolder();
  folders.push(folder);
  vi.stubEnv("OTKAZ_DATA_DIR", folder);
  return folder;
}

// Registered with the file: what a test or a hook registers for the end of its file is not heard.
const folders: string[] = [];
afterAll(async () => {
  await Promise.all(folders.map(removeFolder));
});

async function loadOnce(name: string, load: () => Promise<void>) {
  const template = inject("template");
  const maintenanceUrl = withDatabaseName(template.databaseUrl, "postgres");
  await withClient(maintenanceUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [name]);
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return;
    const draft = `${name}_${randomBytes(4).toString("hex")}`;
    const migrated = new URL(template.databaseUrl).pathname.slice(1);
    await client.query(`CREATE DATABASE ${draft} TEMPLATE ${migrated}`);
    await closeClients();
    provideDatabase({
      databaseUrl: withDatabaseName(template.databaseUrl, draft),
      readerDatabaseUrl: withDatabaseName(template.readerDatabaseUrl, draft),
    });
    await load();
    await closeClients();
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
  });
}
