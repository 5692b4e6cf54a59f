import { appendFile, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { closeClients } from "@/lib/data/clients";
import { provideDatabase, readEnv } from "@/lib/env";
import { changeDisplay } from "@/lib/operations/change-display";
import { liftRedaction } from "@/lib/operations/desk/publication/lift-redaction";
import type { LedgerRequest } from "@/lib/operations/door/through-the-ledger";
import { showCase } from "@/lib/operations/readers/show-case";
import { redact } from "@/lib/operations/redact";
import { replayRedactions } from "@/lib/operations/replay-redactions";
import { withdrawCase } from "@/lib/operations/withdraw-case";
import { readRedactions } from "@/lib/outside/redaction-file";
import { withClient } from "@/lib/server/with-client";
import { anAdmin, anEditor } from "@/tests/integration/setup/actors";
import { aCasebook } from "@/tests/integration/setup/casebook";
import { contentsOf, valuesOf, whereItStands } from "@/tests/integration/setup/contents";
import { copyOf } from "@/tests/integration/setup/database";
import { publishInventedCase } from "@/tests/integration/setup/invented-case";

const ledger = () => join(readEnv().dataDir, "redactions.ndjson");
const block = (targetId: string): LedgerRequest => ({
  subjectKind: "case",
  subjectId: "9001",
  target: "block",
  targetId,
  field: null,
});
const words = "Quillabyblock|Квиллабаабзац";

let databaseUrl: string;

beforeEach(async () => {
  ({ databaseUrl } = await aCasebook());
  await publishInventedCase();
});

describe("the ledger", () => {
  it("names what was redacted by ids, outside the database and inside, and never holds the words", async () => {
    await redactBoth();
    const lines = (await readFile(ledger(), "utf8")).trim().split(/\n+/);
    const inside = await valuesOf(databaseUrl, "SELECT id FROM desk.redaction ORDER BY created_at");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(inside);
    expect(lines.join()).not.toMatch(new RegExp(words, "iu"));
    expect(JSON.parse(lines[0] ?? "")).toMatchObject(block("9001.en.2"));
  });

  it("can be read by its owner alone", async () => {
    await redactBoth();
    expect((await stat(ledger())).mode & 0o777).toBe(0o600);
  });

  it("has its line before the database is touched, so that a failure there can be made good", async () => {
    await owner(`CREATE FUNCTION desk.fail() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'invented failure'; END $$`);
    await owner("CREATE TRIGGER fail BEFORE INSERT ON desk.redaction EXECUTE FUNCTION desk.fail()");
    await expect(redact(anEditor, block("9001.en.2"))).rejects.toThrow();
    expect(await readFile(ledger(), "utf8")).toContain("9001.en.2");
    expect(await whereItStands(databaseUrl, "Quillabyblock")).not.toEqual({});

    await owner("DROP TRIGGER fail ON desk.redaction");
    expect(await replayRedactions()).toMatchObject({ replayed: 1 });
    expect(await whereItStands(databaseUrl, "Quillabyblock")).toEqual({});
  });

  it("brings nothing back when its file is lost", async () => {
    await redactBoth();
    await writeFile(ledger(), "");
    expect(await replayRedactions()).toMatchObject({ replayed: 0 });
    expect(await whereItStands(databaseUrl, words)).toEqual({});
  });

  it("is passed over where a crash cut its last line off", async () => {
    await redactBoth();
    await appendFile(ledger(), '{"id":"cut');
    expect(await replayRedactions()).toMatchObject({ replayed: 0 });
  });
});

it("a redaction that follows a line cut off by a crash is not lost", async () => {
  await appendFile(ledger(), '{"id":"cut');
  await redact(anEditor, block("9001.en.2"));
  expect((await readRedactions()).lines).toHaveLength(1);
});

describe("a backup from before the redaction", () => {
  let backup: Awaited<ReturnType<typeof copyOf>>;

  beforeEach(async () => {
    await closeClients();
    backup = await copyOf(new URL(databaseUrl).pathname.slice(1));
    await redactBoth();
    await closeClients();
    provideDatabase(backup);
    expect(await whereItStands(backup.databaseUrl, words)).toHaveProperty("publication");
  });

  it("does not bring the words back when it is restored", async () => {
    expect(await replayRedactions()).toMatchObject({ replayed: 2 });
    expect(await whereItStands(backup.databaseUrl, words)).toEqual({});
  });

  it("has everything else of the case after that", async () => {
    await replayRedactions();
    expect(await whereItStands(backup.databaseUrl, "Quillabylist")).toHaveProperty("publication");
    expect(await valuesOf(backup.databaseUrl, "SELECT id FROM desk.redaction")).toHaveLength(2);
  });

  it("is not changed by a second start", async () => {
    await replayRedactions();
    const before = await contentsOf(backup.databaseUrl, "published");
    expect(await replayRedactions()).toMatchObject({ replayed: 0 });
    expect(await contentsOf(backup.databaseUrl, "published")).toEqual(before);
  });

  it("is announced to the pages", async () => {
    const key = "SELECT version::int FROM published.announcement WHERE key = 'case:9001'";
    const [before] = await valuesOf(backup.databaseUrl, key);
    await replayRedactions();
    const [after] = await valuesOf(backup.databaseUrl, key);
    expect(Number(after)).toBeGreaterThan(Number(before));
  });
});

describe("a redaction that was lifted", () => {
  const lift = async (targetId = "9001.en.2") => {
    const { lines } = await readRedactions();
    const line = lines.findLast((one) => one.targetId === targetId)?.id ?? "";
    await liftRedaction({ ...anAdmin, fresh: true }, { line });
  };
  const backupNow = async () => {
    await closeClients();
    return copyOf(new URL(databaseUrl).pathname.slice(1));
  };
  const restore = async (backup: Awaited<ReturnType<typeof copyOf>>) => {
    await closeClients();
    provideDatabase(backup);
    return backup.databaseUrl;
  };
  /** The versions in English that hold the words of the block, the oldest first. */
  const versionsWith = (url: string, wanted = "Quillabyblock") =>
    valuesOf(
      url,
      `SELECT version::int FROM published.publication WHERE kind = 'case' AND lang = 'en'
        AND document::text LIKE $1 ORDER BY 1`,
      [`%${wanted}%`],
    );

  it("leaves a line in the file that names it and no words, and none where lifting failed", async () => {
    await redact(anEditor, block("9001.en.2"));
    await owner(`CREATE FUNCTION desk.fail() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'invented failure'; END $$`);
    await owner("CREATE TRIGGER fail BEFORE UPDATE ON desk.redaction EXECUTE FUNCTION desk.fail()");
    await expect(lift()).rejects.toThrow();
    expect((await readRedactions()).lifts).toEqual([]);
    await owner("DROP TRIGGER fail ON desk.redaction");
    await lift();
    const { lines, lifts } = await readRedactions();
    expect(lifts.map((one) => one.lifted)).toEqual([[lines[0]?.id]]);
    expect(await readFile(ledger(), "utf8")).not.toMatch(new RegExp(words, "iu"));
  });

  it("is lifted after a backup from before both is restored, and old versions stay empty", async () => {
    const backup = await backupNow();
    await redact(anEditor, block("9001.en.2"));
    await lift();
    const before = await versionsWith(databaseUrl);
    const url = await restore(backup);
    expect(await replayRedactions()).toMatchObject({ replayed: 1, lifted: 1 });
    expect(await versionsWith(url)).toEqual(before);
    expect(before).not.toContain(1);
    expect(await valuesOf(url, "SELECT id FROM desk.redaction WHERE lifted_at IS NULL")).toEqual(
      [],
    );
    expect(await replayRedactions()).toEqual({ replayed: 0, lifted: 0, unreadable: 0 });
  });

  it("is lifted after a backup from between the two is restored", async () => {
    await redact(anEditor, block("9001.en.2"));
    const backup = await backupNow();
    await lift();
    const url = await restore(backup);
    expect(await versionsWith(url)).toEqual([]);
    expect(await replayRedactions()).toMatchObject({ replayed: 0, lifted: 1 });
    expect(await versionsWith(url)).toHaveLength(1);
  });

  it("and redacted once more stays away, whatever is restored", async () => {
    const backup = await backupNow();
    await redact(anEditor, block("9001.en.2"));
    await lift();
    await redact(anEditor, block("9001.en.2"));
    const url = await restore(backup);
    expect(await replayRedactions()).toMatchObject({ replayed: 2, lifted: 1 });
    expect(await whereItStands(url, "Quillabyblock")).toEqual({});
  });

  it("gets its line at the next start where the program ended before it was written", async () => {
    await redact(anEditor, block("9001.en.2"));
    const file = await readFile(ledger(), "utf8");
    await lift();
    const [at] = (await readRedactions()).lifts;
    await writeFile(ledger(), file);
    expect(await replayRedactions()).toMatchObject({ replayed: 0, lifted: 0 });
    expect((await readRedactions()).lifts).toEqual([at]);
    expect(await versionsWith(databaseUrl)).toHaveLength(1);
  });
});

describe("a backup from before a withdrawal and a change of name", () => {
  const name = "Ivan Inventov";

  async function restoredFromBefore(change: () => Promise<void>) {
    await closeClients();
    const backup = await copyOf(new URL(databaseUrl).pathname.slice(1));
    await change();
    await closeClients();
    provideDatabase(backup);
    return backup.databaseUrl;
  }

  it("does not bring a withdrawn case back", async () => {
    const restored = await restoredFromBefore(() => withdrawCase(anEditor, "9001"));
    expect(await whereItStands(restored, "Quillabylist")).toHaveProperty("publication");
    expect(await replayRedactions()).toMatchObject({ replayed: 1 });
    expect(await whereItStands(restored, "Quillabylist")).toEqual({});
    expect((await showCase("en", "9001-ivan-inventov", null)).status).toBe(410);
  });

  it("does not bring a hidden name back", async () => {
    const restored = await restoredFromBefore(() => changeDisplay(anEditor, "9001", "role-only"));
    expect(await whereItStands(restored, name)).toHaveProperty("publication");
    expect(await replayRedactions()).toMatchObject({ replayed: 1 });
    expect(await whereItStands(restored, name)).toEqual({});
  });

  it("shows a name again that was shown again", async () => {
    await restoredFromBefore(async () => {
      await changeDisplay(anEditor, "9001", "role-only");
      await changeDisplay(anEditor, "9001", "full-name");
    });
    expect(await replayRedactions()).toMatchObject({ replayed: 2 });
    const shown = await showCase("en", "9001-case", null);
    expect(shown.status === 200 ? shown.view.case.defendants[0]?.name : shown.status).toBe(name);
  });
});

async function redactBoth() {
  await redact(anEditor, block("9001.en.2"));
  await redact(anEditor, block("9001.ru.2"));
}

function owner(sql: string) {
  return withClient(databaseUrl, (client) => client.query(sql));
}
