import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishCase } from "@/lib/operations/publish-case";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { anEditor } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";

const { databaseUrl, readerDatabaseUrl } = await aCasebook();
const reader = new Client({ connectionString: readerDatabaseUrl });

beforeAll(async () => {
  await reader.connect();
  await publishInventedCase();
  await publishCase(anEditor, "9001", { en: "Invented.", ru: "Выдумано." });
});
afterAll(() => reader.end());

const of = "FROM published.publication WHERE kind = 'case' AND id = '9001'";

describe("the number of a version of the data", () => {
  it("is one for everything that became public in one transaction", async () => {
    const all = await valuesOf(databaseUrl, "SELECT DISTINCT sequence FROM published.publication");
    expect(all).toHaveLength(3);
    expect(await valuesOf(databaseUrl, `SELECT DISTINCT sequence ${of}`)).toHaveLength(2);
  });

  it("rises from one transaction to the next", async () => {
    const rising = `SELECT bool_and(later.sequence > earlier.sequence)
      FROM published.publication earlier JOIN published.publication later USING (kind, id, lang)
      WHERE later.version > earlier.version`;
    expect(await valuesOf(databaseUrl, rising)).toEqual([true]);
  });

  it("cannot be chosen by whoever publishes", async () => {
    const sql = `INSERT INTO published.publication
      (kind, id, lang, version, digest, published_on, reason, sequence)
      VALUES ('case', 'invented', 'en', 1, 'x', '2026-01-01', '{}', 1) RETURNING sequence`;
    const [given] = await valuesOf(databaseUrl, sql);
    expect(Number(given)).toBeGreaterThan(3);
  });

  it("is never changed", async () => {
    const change = valuesOf(
      databaseUrl,
      "UPDATE published.publication SET sequence = sequence + 1",
    );
    await expect(change).rejects.toMatchObject({ code: "23001" });
  });

  it("stays as it is where a transaction is undone", async () => {
    const before = await valuesOf(databaseUrl, "SELECT max(number) FROM published.data_version");
    await publishCase(anEditor, "no-such-case", { en: "x", ru: "х" }).catch(() => undefined);
    const after = await valuesOf(databaseUrl, "SELECT max(number) FROM published.data_version");
    expect(after).toEqual(before);
  });

  it("is given to a withdrawal, and to what it empties", async () => {
    await withdrawCase(anEditor, "9001");
    const [newest] = await valuesOf(databaseUrl, "SELECT max(number) FROM published.data_version");
    const subject =
      "SELECT withdrawn_in FROM published.subject WHERE id = '9001' AND kind = 'case'";
    expect(await valuesOf(databaseUrl, subject)).toEqual([newest]);
    expect(await valuesOf(databaseUrl, `SELECT DISTINCT redacted_in ${of}`)).toEqual([newest]);
  });

  it("may be read by readers, and not given out by them", async () => {
    await expect(
      reader.query("SELECT sequence, redacted_in FROM published.publication LIMIT 1"),
    ).resolves.toMatchObject({ rowCount: 1 });
    await expect(reader.query("SELECT published.data_version_now()")).rejects.toMatchObject({
      code: "42501",
    });
  });
});
