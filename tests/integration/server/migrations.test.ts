import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "@/lib/server/migrations/migrate";
import { withClient } from "@/lib/server/with-client";
import { anEmptyDatabase, type TestDatabase } from "@/tests/integration/setup/database";
import { runScript } from "@/tests/integration/setup/run-script";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

const folder = join(await temporaryFolder(), "migrations");
const databases: readonly TestDatabase[] = await Promise.all(
  Array.from({ length: 10 }, anEmptyDatabase),
);
afterAll(() => removeFolder(join(folder, "..")));

let databaseUrl = "";
let used = 0;
beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  databaseUrl = databases[used]?.databaseUrl ?? "";
  used += 1;
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), sql);
}

function run(lines: string[] = []): Promise<string[]> {
  return migrate({ databaseUrl, folder, report: (line) => lines.push(line) });
}

async function rowsOf(sql: string) {
  return withClient(databaseUrl, async (client) => (await client.query(sql)).rows);
}

describe("a database that is behind", () => {
  it("gets each migration once, in the order of their names, recorded as Prisma does", async () => {
    await write("2_fill", "INSERT INTO thing VALUES (1); INSERT INTO thing VALUES (2);");
    await write("1_make", "CREATE TABLE thing (id integer);");
    expect(await run()).toEqual(["1_make", "2_fill"]);
    expect(await run()).toEqual([]);
    expect(await rowsOf("SELECT count(*)::integer AS n FROM thing")).toEqual([{ n: 2 }]);
    const [first] = await rowsOf("SELECT * FROM public._prisma_migrations ORDER BY migration_name");
    expect(first).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      // sha256sum of the file's bytes
      checksum: "172ed22594a40c3698c9386ea8e25d9c3743fad90a86d46918c6cbbfa06e2496",
      finished_at: expect.any(Date),
      migration_name: "1_make",
      logs: null,
      rolled_back_at: null,
      started_at: expect.any(Date),
      applied_steps_count: 1,
    });
  });

  it("is told which one is being applied", async () => {
    await write("1_make", "CREATE TABLE thing (id integer);");
    const lines: string[] = [];
    await run(lines);
    expect(lines).toEqual(["Migration 1 of 1: 1_make"]);
  });

  it("is migrated once by two processes that begin at the same moment", async () => {
    await write("1_make", "CREATE TABLE thing (id integer); SELECT pg_sleep(0.3);");
    await write("2_fill", "INSERT INTO thing VALUES (1);");
    const script = {
      file: "tests/integration/setup/migrate-once.ts",
      args: [databaseUrl, folder],
    };
    const both = await Promise.all([runScript(script), runScript(script)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.map(({ output }) => output.trim()).sort()).toEqual(['["1_make","2_fill"]', "[]"]);
    expect(await rowsOf("SELECT count(*)::integer AS n FROM thing")).toEqual([{ n: 1 }]);
  });

  it("keeps the settings of one migration from the next", async () => {
    await write("1_path", "CREATE SCHEMA aside; SET search_path TO aside;");
    await write("2_make", "CREATE TABLE thing (id integer);");
    await run();
    expect(await rowsOf("SELECT to_regclass('public.thing')::text AS name")).toEqual([
      { name: "thing" },
    ]);
  });
});

describe("a migration that fails half-way", () => {
  it("leaves schema and data as they were, and can be mended and applied", async () => {
    await write("1_make", "CREATE TABLE thing (id integer); INSERT INTO thing VALUES (1), (1);");
    await run();
    const failing = [
      "ALTER TABLE thing ADD COLUMN name text;",
      "UPDATE thing SET id = id + 1;",
      "CREATE UNIQUE INDEX ON thing (id);",
    ].join("\n");
    await write("2_change", failing);
    await expect(run()).rejects.toThrow(/The migration 2_change failed and was undone/);
    expect(await rowsOf("SELECT * FROM thing")).toEqual([{ id: 1 }, { id: 1 }]);
    expect(await rowsOf("SELECT migration_name FROM _prisma_migrations")).toHaveLength(1);
    await write("2_change", failing.replace("UNIQUE ", ""));
    expect(await run()).toEqual(["2_change"]);
  });

  it("is reported with the line that is wrong", async () => {
    await write("1_make", "CREATE TABLE thing (id integer);\n\nCREATE TABEL other (id integer);");
    await expect(run()).rejects.toThrow(/syntax error at or near "TABEL" at line 3/);
  });
});

describe("another history than the folder's", () => {
  it("of a changed migration is refused, and nothing is applied", async () => {
    await write("1_make", "CREATE TABLE thing (id integer);");
    await run();
    await write("1_make", "CREATE TABLE thing (id bigint);");
    await write("2_more", "CREATE TABLE more (id integer);");
    await expect(run()).rejects.toThrow(/1_make was changed after this database had applied it/);
    expect(await rowsOf("SELECT to_regclass('more') AS name")).toEqual([{ name: null }]);
  });

  it("of a newer version is refused", async () => {
    await write("1_make", "CREATE TABLE thing (id integer);");
    await write("2_newer", "CREATE TABLE newer (id integer);");
    await run();
    await rm(join(folder, "2_newer"), { recursive: true });
    await expect(run()).rejects.toThrow(/data of a newer version of Otkaz/);
  });

  it("of a missing folder is refused", async () => {
    await expect(run()).rejects.toThrow(/The migrations are missing/);
  });
});

it("refuses a migration that would end its own transaction, before anything is applied", async () => {
  await write("1_make", "CREATE TABLE thing (id integer);");
  await write("2_commit", "INSERT INTO thing VALUES (1);\nCOMMIT;\nDROP TABLE thing;");
  await expect(run()).rejects.toThrow(/2_commit holds COMMIT/);
  expect(await rowsOf("SELECT to_regclass('thing') AS name")).toEqual([{ name: null }]);
});
