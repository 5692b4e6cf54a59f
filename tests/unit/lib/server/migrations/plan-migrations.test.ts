import { expect, it } from "vitest";
import { planMigrations } from "@/lib/server/migrations/plan-migrations";

const file = (name: string, sql = "SELECT 1;") => ({ name, sql, checksum: `sum of ${name}` });
const row = (name: string, finished = true) => ({ name, checksum: `sum of ${name}`, finished });

it("plans what the database has not applied, in the order of the files", () => {
  const files = [file("1"), file("2"), file("3")];
  expect(planMigrations(files, [row("1")]).map(({ name }) => name)).toEqual(["2", "3"]);
});

it("plans a file that came in between", () => {
  const files = [file("1"), file("2"), file("3")];
  const pending = planMigrations(files, [row("1"), row("3")]);
  expect(pending.map(({ name }) => name)).toEqual(["2"]);
});

it("refuses data of a newer version", () => {
  expect(() => planMigrations([file("1")], [row("1"), row("2")])).toThrow(/newer version/);
});

it("refuses a migration that was changed after it was applied", () => {
  const changed = { ...row("1"), checksum: "another" };
  expect(() => planMigrations([file("1")], [changed])).toThrow(/was changed after/);
});

it("refuses a migration that another program left unfinished", () => {
  expect(() => planMigrations([file("1")], [row("1", false)])).toThrow(/never finished/);
});

it.each([
  "COMMIT;",
  "select 1;\n  commit ;",
  "BEGIN TRANSACTION;",
  "Rollback;",
  "start transaction;",
])("refuses a file that holds %j", (sql) => {
  expect(() => planMigrations([file("1", sql)], [])).toThrow(/one transaction of ours/);
});

it.each([
  "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$\nBEGIN\n  PERFORM 1;\nEND;\n$$;",
  "-- COMMIT; is for us",
  "INSERT INTO begin VALUES ('commit;');",
])("takes a file that only seems to: %j", (sql) => {
  expect(planMigrations([file("1", sql)], [])).toHaveLength(1);
});
