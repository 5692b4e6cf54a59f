import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { provideDatabase } from "@/lib/env";
import { withClient } from "@/lib/server/with-client";

/** A database of a test file's own; `databaseUrl` as the owner, `readerDatabaseUrl` as the reader. */
export type TestDatabase = { databaseUrl: string; readerDatabaseUrl: string };

/**
 * Makes a database for this test file, migrated and empty, which is dropped after the file. The
 * stores find it too, as they find the database of a running Otkaz. Call it at the top of the file:
 * `const { databaseUrl } = await aDatabase();`
 */
export async function aDatabase(): Promise<TestDatabase> {
  const database = await copyOf(new URL(inject("template").databaseUrl).pathname.slice(1));
  provideDatabase(database);
  return database;
}

/** The same with nothing in it, for tests of what makes the schema. */
export function anEmptyDatabase(): Promise<TestDatabase> {
  return copyOf("template0");
}

/** Makes a copy of a database that nobody is connected to; it is dropped after the test file. */
export async function copyOf(source: string): Promise<TestDatabase> {
  const template = inject("template");
  const name = `test_${randomBytes(8).toString("hex")}`;
  const maintenanceUrl = withDatabaseName(template.databaseUrl, "postgres");
  await withClient(maintenanceUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${source}`),
  );
  afterAll(async () => {
    await withClient(maintenanceUrl, (client) =>
      client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
    );
  });
  return {
    databaseUrl: withDatabaseName(template.databaseUrl, name),
    readerDatabaseUrl: withDatabaseName(template.readerDatabaseUrl, name),
  };
}

/** The same address with another database. */
export function withDatabaseName(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}
