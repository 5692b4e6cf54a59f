import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "@/lib/data/desk/transaction";
import { digestOf } from "@/lib/data/published/digest";
import { publishCase } from "@/lib/operations/publish-case";
import { showCase } from "@/lib/operations/readers/show-case";
import { showCaseHistory } from "@/lib/operations/readers/show-case-history";
import { withClient } from "@/lib/server/with-client";
import { anEditor } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { contentsOf, valuesOf, whereItStands } from "@/tests/integration/setup/contents";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";

const { databaseUrl } = await aCasebook();
const reason = { en: "An invented reason.", ru: "Выдуманная причина." };
const slug = "9001-ivan-inventov";

beforeAll(publishInventedCase);

describe("publishing a case", () => {
  it("refuses a case that the desk does not have", async () => {
    const before = await contentsOf(databaseUrl, "published");
    await expect(publishCase(anEditor, "9999", reason)).rejects.toMatchObject({
      kind: "not-found",
    });
    expect(await contentsOf(databaseUrl, "published")).toEqual(before);
  });

  it.each(["Quillabyhidden", "Квиллабатайна", "Quillabydesk", "Квиллабастол"])(
    "lets nothing restricted and no desk note through the door: %s",
    async (word) => {
      expect(await whereItStands(databaseUrl, word)).toEqual({});
    },
  );

  it("never shows who at the desk did it", async () => {
    await publishCase(anEditor, "9001", reason);
    expect(await whereItStands(databaseUrl, "invented-editor")).toEqual({});
  });

  it("makes the next version in both languages, and keeps those before it", async () => {
    const before = await latestVersion();
    await publishCase(anEditor, "9001", reason);
    for (const lang of ["en", "ru"] as const) {
      const present = await showCase(lang, slug, null);
      expect(present).toMatchObject({ status: 200, view: { version: before + 1 } });
      expect((await showCase(lang, slug, before)).status).toBe(200);
      const history = await showCaseHistory(lang, slug);
      expect(history).toMatchObject({
        view: {
          versions: [{ version: before + 1, reason: reason[lang] }, { version: before }, {}],
        },
      });
    }
  });

  it("writes the search engine's line and the journal's in the same transaction", async () => {
    const version = (await latestVersion()) + 1;
    await publishCase(anEditor, "9001", reason);
    const outbox =
      "SELECT version FROM desk.outbox WHERE topic = 'published' AND subject_id = '9001'";
    expect(await valuesOf(databaseUrl, outbox)).toContain(version);
    const audit = `SELECT count(*)::int FROM desk.audit
      WHERE action = 'publish' AND actor_id = 'invented-editor' AND subject_id = '9001'`;
    expect(await valuesOf(databaseUrl, audit)).toEqual([version - 1]);
  });

  it("keeps the day of the first publication on its card", async () => {
    await withClient(databaseUrl, (client) =>
      client.query("UPDATE published.subject SET first_on = '2020-02-29' WHERE id = '9001'"),
    );
    await publishCase(anEditor, "9001", reason);
    const cards =
      "SELECT card ->> 'publishedOn' FROM published.case_card WHERE subject_id = '9001'";
    expect(await valuesOf(databaseUrl, cards)).toEqual(["2020-02-29", "2020-02-29"]);
  });
});

describe("the chain of versions", () => {
  it("can be computed anew by whoever holds the salts: every version of everything", async () => {
    const rows = await chain();
    expect(rows.length).toBeGreaterThan(330);
    for (const row of rows) expect(digestOf(row.before, row.salt, row.document)).toBe(row.digest);
  });

  it("joins each version to the one before it, in each language", async () => {
    const rows = await chain();
    const digests = new Map(rows.map((row) => [row.place, row.digest]));
    for (const row of rows) expect(row.before).toBe(digests.get(row.placeBefore) ?? null);
  });

  it("shows that a document was changed behind the door's back", async () => {
    const [row] = await chain();
    const changed = { ...Object(row?.document), title: "Changed" };
    expect(digestOf(row?.before ?? null, row?.salt ?? "", changed)).not.toBe(row?.digest);
  });

  it("gives two versions with the same words different digests", async () => {
    const digests = await valuesOf(databaseUrl, "SELECT digest FROM published.publication");
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe("announcing", () => {
  const heard: string[] = [];
  const listener = new Client({ connectionString: databaseUrl });
  afterAll(() => listener.end());
  beforeAll(async () => {
    await listener.connect();
    listener.on("notification", ({ payload }) =>
      heard.push(...Object.keys(JSON.parse(payload ?? ""))),
    );
    await listener.query("LISTEN otkaz_published");
  });

  it("names the case and the collections that it is in, once it is committed", async () => {
    heard.length = 0;
    await publishCase(anEditor, "9001", reason);
    await listener.query("SELECT 1");
    expect(heard.toSorted()).toEqual(["case:9001", "cases", "sources"]);
  });

  it("says nothing of what was refused or rolled back", async () => {
    heard.length = 0;
    await publishCase(anEditor, "9999", reason).catch(() => undefined);
    const broken = inTransaction(async ({ publications }) => {
      await publications.announce(["cases"]);
      throw new Error("invented");
    });
    await expect(broken).rejects.toThrow("invented");
    await listener.query("SELECT pg_sleep(0.05)");
    expect(heard).toEqual([]);
  });
});

async function latestVersion(): Promise<number> {
  const sql = "SELECT version FROM published.subject WHERE kind = 'case' AND id = '9001'";
  return Number((await valuesOf(databaseUrl, sql))[0]);
}

type Link = {
  place: string;
  placeBefore: string;
  salt: string;
  digest: string;
  before: string | null;
  document: unknown;
};

function chain(): Promise<Link[]> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<Link>(
      `SELECT concat_ws('/', kind, id, lang, version) AS place,
         concat_ws('/', kind, id, lang, version - 1) AS "placeBefore",
         salt, digest, previous_digest AS before, document FROM published.publication`,
    );
    return rows;
  });
}
