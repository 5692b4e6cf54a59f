import { readdir, readFile } from "node:fs/promises";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { anEmptyDatabase } from "@/tests/integration/setup/database";

const { databaseUrl } = await anEmptyDatabase();
const owner = new Client({ connectionString: databaseUrl });
const folder = "prisma/migrations";
const ours = "20261123000100_precedents";

beforeAll(async () => {
  await owner.connect();
  const names = (await readdir(folder)).filter((name) => /^\d/.test(name)).sort();
  for (const name of names.filter((one) => one < ours)) await apply(name);
  await owner.query(`
    INSERT INTO published.subject (kind, id, version, state, first_on, changed_on) VALUES
      ('case', 'invented', 2, 'public', '2026-01-01', '2026-01-03'),
      ('case', 'withdrawn', 1, 'withdrawn', '2026-01-01', '2026-01-04');
    INSERT INTO published.publication
      (kind, id, lang, version, document, salt, digest, published_on, reason, redacted_on) VALUES
      ('case', 'invented', 'en', 1, '{}', NULL, 'a', '2026-01-01', '{}', '2026-01-02'),
      ('case', 'invented', 'en', 2, '{}', 'salt', 'b', '2026-01-03', '{}', NULL),
      ('case', 'withdrawn', 'en', 1, NULL, NULL, 'c', '2026-01-01', '{}', '2026-01-04')`);
  await apply(ours);
});
afterAll(() => owner.end());

it("numbers what was public before there were numbers by the days on which things changed", async () => {
  expect(
    await rows("SELECT number::int, day::text FROM published.data_version ORDER BY 1"),
  ).toEqual([
    { number: 1, day: "2026-01-01" },
    { number: 2, day: "2026-01-02" },
    { number: 3, day: "2026-01-03" },
    { number: 4, day: "2026-01-04" },
  ]);
  const publications = `SELECT digest, sequence::int, redacted_in::int AS redacted
    FROM published.publication ORDER BY digest`;
  expect(await rows(publications)).toEqual([
    { digest: "a", sequence: 1, redacted: 2 },
    { digest: "b", sequence: 3, redacted: null },
    { digest: "c", sequence: 1, redacted: 4 },
  ]);
});

it("says in which version of the data something was withdrawn", async () => {
  expect(
    await rows("SELECT id, withdrawn_in::int AS withdrawn FROM published.subject ORDER BY id"),
  ).toEqual([
    { id: "invented", withdrawn: null },
    { id: "withdrawn", withdrawn: 4 },
  ]);
});

it("goes on counting after them, and holds back changes as before", async () => {
  await owner.query(`INSERT INTO published.publication
    (kind, id, lang, version, document, salt, digest, published_on, reason)
    VALUES ('case', 'invented', 'en', 3, '{}', 'salt', 'd', '2026-01-05', '{}')`);
  const newest = "SELECT sequence::int FROM published.publication WHERE digest = 'd'";
  expect(await rows(newest)).toEqual([{ sequence: 5 }]);
  await expect(
    owner.query("UPDATE published.publication SET document = '[]' WHERE digest = 'd'"),
  ).rejects.toMatchObject({ code: "23001" });
});

async function apply(name: string) {
  await owner.query(await readFile(`${folder}/${name}/migration.sql`, "utf8"));
}

async function rows(sql: string): Promise<unknown[]> {
  return (await owner.query(sql)).rows;
}
