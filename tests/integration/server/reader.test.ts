import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checkReader } from "@/lib/server/migrations/check-reader";
import { ensureReaderRole } from "@/lib/server/migrations/ensure-reader-role";
import { requireReaderRole } from "@/lib/server/migrations/require-reader-role";
import { openPostgres } from "@/lib/server/postgres/open-postgres";
import { withClient } from "@/lib/server/with-client";
import { aDatabase, anEmptyDatabase } from "@/tests/integration/setup/database";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

const { databaseUrl, readerDatabaseUrl } = await aDatabase();
const empty = await anEmptyDatabase();

// Roles belong to a whole server, so what changes them has one of its own.
const folder = await temporaryFolder();
const own = await openPostgres({ dataDir: join(folder, "data"), report: () => undefined });
afterAll(async () => {
  await own.stop();
  await removeFolder(folder);
});

/** Does something as the owner for as long as `work` runs. */
async function withGrant(grant: string, undo: string, work: () => Promise<void>): Promise<void> {
  const run = (sql: string) => withClient(databaseUrl, (client) => client.query(sql));
  await run(grant);
  try {
    await work();
  } finally {
    await run(undo);
  }
}

it("accepts the reader that the migrations make", async () => {
  await expect(checkReader(readerDatabaseUrl)).resolves.toBeUndefined();
});

it.each([
  ["a right on the schema desk", "USAGE ON SCHEMA desk", /has a right on the schema desk/],
  ["a right to write", "DELETE ON ALL TABLES IN SCHEMA published", /may write to tables/],
])("refuses a reader with %s", async (_name, right, sentence) => {
  await withGrant(
    `GRANT ${right} TO otkaz_reader`,
    `REVOKE ${right} FROM otkaz_reader`,
    async () => {
      await expect(checkReader(readerDatabaseUrl)).rejects.toThrow(sentence);
    },
  );
});

it("refuses a reader from whom a published table is kept", async () => {
  const right = "SELECT ON reference.court";
  await withGrant(
    `REVOKE ${right} FROM otkaz_reader`,
    `GRANT ${right} TO otkaz_reader`,
    async () => {
      await expect(checkReader(readerDatabaseUrl)).rejects.toThrow(
        /may not select from reference\.court/,
      );
    },
  );
});

it("refuses the owner in place of the reader", async () => {
  await expect(checkReader(databaseUrl)).rejects.toThrow(/is a superuser/);
});

it("refuses a reader of a database that was never migrated", async () => {
  await expect(checkReader(empty.readerDatabaseUrl)).rejects.toThrow(
    /without the schemas of Otkaz/,
  );
});

it("prints the SQL that makes a missing role, then takes the role that was made", async () => {
  const urls = { databaseUrl: own.databaseUrl, readerDatabaseUrl: own.readerDatabaseUrl };
  await expect(requireReaderRole(urls)).rejects.toThrow(/CREATE ROLE otkaz_reader LOGIN PASSWORD/);
  await ensureReaderRole(urls);
  expect(await requireReaderRole(urls)).toBe(own.readerDatabaseUrl);
});

it("asks for READER_DATABASE_URL when it is not set", async () => {
  const urls = { databaseUrl, readerDatabaseUrl: undefined };
  await expect(requireReaderRole(urls)).rejects.toThrow(/READER_DATABASE_URL is not set/);
});

it("gives the role the password of its address, also the second time", async () => {
  const changed = new URL(own.readerDatabaseUrl);
  changed.password = "another's%20password";
  const urls = { databaseUrl: own.databaseUrl, readerDatabaseUrl: changed.href };
  await ensureReaderRole(urls);
  await expect(
    withClient(changed.href, (client) => client.query("SELECT 1")),
  ).resolves.toBeDefined();
});
