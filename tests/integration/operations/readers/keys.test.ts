import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Shown } from "@/lib/domain/public/shown";
import { showAlike } from "@/lib/operations/readers/show-alike";
import { showCase } from "@/lib/operations/readers/show-case";
import { showCaseHistory } from "@/lib/operations/readers/show-case-history";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { valuesOf } from "@/tests/integration/setup/contents";
import { everyReader } from "@/tests/integration/setup/every-reader";

const { databaseUrl } = await aCasebook();
const publisher = new Client({ connectionString: databaseUrl });
beforeAll(() => publisher.connect());
afterAll(() => publisher.end());

const slug = "0001-dmitry-vasilets";

/** What is read of a thing before its keys can be named: which thing an address leads to. */
const readFirst = "published.slug";
const data = await valuesOf(
  databaseUrl,
  `SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname IN ('published', 'reference')`,
);
const readAfterwards = data.filter(
  (table) => table !== "published.announcement" && table !== readFirst,
);

describe("the keys of an answer", () => {
  it.each(everyReader.filter(({ keys }) => keys.length > 0))(
    "are older than the data where something is published in between: $name",
    async ({ ask, keys }) => {
      const before = (await ask("en")).keys;
      const shown = await publishedMeanwhile({
        locked: readAfterwards.map(String),
        change: ["SELECT published.announce($1)", [keys]],
        read: () => ask("en"),
      });
      expect(shown).toMatchObject({ status: 200, keys: before });
      expect((await ask("en")).keys).toEqual({
        ...before,
        ...Object.fromEntries(keys.map((key) => [key, (before[key] ?? 0) + 1])),
      });
    },
  );
});

describe("an address that is retired while it is looked up", () => {
  it.each([
    ["showCase", () => showCase("en", slug, null)],
    ["showCaseHistory", () => showCaseHistory("en", slug)],
    ["showAlike", () => showAlike("en", slug)],
  ])("is never kept as one that is there: %s", async (_name, read) => {
    const shown = await publishedMeanwhile({
      locked: ["published.announcement"],
      change: ["UPDATE published.slug SET state = 'retired' WHERE slug = $1", [slug]],
      read,
    });
    await publisher.query("UPDATE published.slug SET state = 'current' WHERE slug = $1", [slug]);
    expect(shown.status).toBe(410);
  });
});

type Meanwhile = {
  locked: string[];
  change: [sql: string, values: unknown[]];
  read: () => Promise<Shown<unknown>>;
};

/** Reads while a publication that holds these tables is under way, and ends in the middle of it. */
async function publishedMeanwhile({ locked, change, read }: Meanwhile): Promise<Shown<unknown>> {
  await publisher.query("BEGIN");
  await publisher.query(`LOCK TABLE ${locked.join(", ")} IN ACCESS EXCLUSIVE MODE`);
  await publisher.query(...change);
  const reading = read();
  await vi.waitFor(async () => {
    const { rows } = await publisher.query("SELECT FROM pg_locks WHERE NOT granted");
    expect(rows.length).toBeGreaterThan(0);
  });
  await publisher.query("COMMIT");
  return reading;
}
