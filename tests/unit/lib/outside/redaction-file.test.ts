import { appendFile, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { appendRedactions, readRedactions } from "@/lib/outside/redaction-file";
import { aRedaction } from "@/tests/fixtures/a-redaction";

const first = aRedaction("block", "9999.en.1");
const second = aRedaction("party-field", "9999.defendant", { field: "age" });
let folder = "";
const path = () => join(folder, "redactions.ndjson");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "otkaz-ledger-"));
  vi.stubEnv("OTKAZ_DATA_DIR", folder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe("the ledger outside the database", () => {
  it("is empty where there is no file", async () => {
    expect((await readRedactions()).lines).toEqual([]);
  });

  it("never forgets an older line", async () => {
    await appendRedactions([first]);
    await appendRedactions([second]);
    expect((await readRedactions()).lines).toEqual([first, second]);
  });

  it("is read past a last line that a crash cut off", async () => {
    await appendRedactions([first]);
    await appendFile(path(), '{"id":"cut');
    expect((await readRedactions()).lines).toEqual([first]);
  });

  it("never loses a line that follows one which a crash cut off", async () => {
    await appendFile(path(), '{"id":"cut');
    await appendRedactions([first, second]);
    expect((await readRedactions()).lines).toEqual([first, second]);
  });

  it("tells what was lifted from what was redacted, and takes neither for a broken line", async () => {
    const lift = { lifted: [first.id], at: "2026-11-22T10:00:00.000Z" };
    await appendRedactions([first]);
    await appendRedactions([lift]);
    await appendFile(path(), '{"lifted":[]}\n{"lifted":"all"}\n');
    expect(await readRedactions()).toEqual({ lines: [first], lifts: [lift], unreadable: 2 });
  });

  it("is written to only where there is something to write", async () => {
    await appendRedactions([]);
    await expect(stat(path())).rejects.toThrow("ENOENT");
  });

  it("is nobody else's to read, and holds ids alone", async () => {
    await appendRedactions([first]);
    expect((await stat(path())).mode & 0o077).toBe(0);
    expect(Object.keys(JSON.parse(await readFile(path(), "utf8"))).sort()).toEqual([
      "createdAt",
      "field",
      "id",
      "subjectId",
      "subjectKind",
      "target",
      "targetId",
    ]);
  });
});
