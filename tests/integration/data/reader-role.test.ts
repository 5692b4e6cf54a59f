import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";

const { databaseUrl, readerDatabaseUrl } = await aCasebook();
const reader = new Client({ connectionString: readerDatabaseUrl });
const deskTables = await tablesOf("desk");
const openTables = [...(await tablesOf("published")), ...(await tablesOf("reference"))];

/** PostgreSQL's word for what the role may not do. */
const forbidden = { code: "42501" };

beforeAll(() => reader.connect());
afterAll(() => reader.end());

it("logs in as a role that owns nothing and may do nothing else", async () => {
  const { rows } = await reader.query(
    `SELECT rolname, rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls,
       (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned
     FROM pg_roles WHERE rolname = current_user`,
  );
  expect(rows).toEqual([
    {
      rolname: "otkaz_reader",
      rolsuper: false,
      rolcreatedb: false,
      rolcreaterole: false,
      rolreplication: false,
      rolbypassrls: false,
      owned: 0,
    },
  ]);
});

describe("the desk", () => {
  it("has tables to be kept from", () => expect(deskTables.length).toBeGreaterThan(35));

  it.each(deskTables)("is closed to the reader: %s", async (table) => {
    await refused(`SELECT FROM ${table}`);
    await refused(`INSERT INTO ${table} DEFAULT VALUES`);
    await refused(`DELETE FROM ${table}`);
  });

  it("lends the reader none of its functions", async () => {
    await refused("SELECT desk.is_local_text('{}')");
  });
});

describe("what is public", () => {
  it.each(openTables.filter((table) => table !== "published.publication"))(
    "may be read and not written: %s",
    async (table) => {
      await expect(reader.query(`SELECT * FROM ${table} LIMIT 1`)).resolves.toBeDefined();
      await refused(`INSERT INTO ${table} DEFAULT VALUES`);
      await refused(`DELETE FROM ${table}`);
      await refused(`TRUNCATE ${table}`);
      await refused(`DROP TABLE ${table}`);
    },
  );

  it("shows every column of a publication but its salt", async () => {
    await expect(
      reader.query("SELECT kind, id, lang, version, document, digest FROM published.publication"),
    ).resolves.toMatchObject({ rowCount: 328 });
    await refused("SELECT salt FROM published.publication");
    await refused("SELECT * FROM published.publication");
    await refused("SELECT FROM published.publication WHERE salt LIKE 'a%'");
    await refused("UPDATE published.publication SET document = NULL");
  });

  it("cannot be announced by the reader", async () => {
    await refused("SELECT published.announce(ARRAY['cases'])");
  });

  it.each(["published", "reference"])(
    "takes no new table, function or view in %s",
    async (schema) => {
      await refused(`CREATE TABLE ${schema}.invented (id text)`);
      await refused(`CREATE VIEW ${schema}.invented AS SELECT 1`);
      await refused(`CREATE FUNCTION ${schema}.invented() RETURNS int LANGUAGE sql RETURN 1`);
    },
  );

  it("gives the reader the tables that a later migration adds", async () => {
    await valuesOf(databaseUrl, "CREATE TABLE published.invented (id text)");
    await expect(reader.query("SELECT * FROM published.invented")).resolves.toBeDefined();
    await valuesOf(databaseUrl, "CREATE TABLE desk.invented (id text)");
    await refused("SELECT * FROM desk.invented");
  });
});

describe("the rest of the database", () => {
  it("is closed to the reader: the record of migrations, and the schema public", async () => {
    await refused("SELECT * FROM public._prisma_migrations");
    await refused("CREATE TABLE public.invented (id text)");
  });

  it.each([
    "SELECT pg_read_file('postgresql.conf')",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "COPY published.slug TO '/tmp/invented'",
    "SELECT * FROM pg_authid",
    `SET ROLE ${new URL(databaseUrl).username}`,
    "CREATE ROLE invented",
  ])("lets the reader reach nothing outside: %s", async (sql) => {
    await refused(sql);
  });
});

async function refused(sql: string) {
  await expect(reader.query(sql), sql).rejects.toMatchObject(forbidden);
}

async function tablesOf(schema: string): Promise<string[]> {
  const sql =
    "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname = $1 ORDER BY 1";
  return (await valuesOf(databaseUrl, sql, [schema])).map(String);
}
