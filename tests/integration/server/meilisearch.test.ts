import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { readEnv } from "@/lib/env";
import { createClosers } from "@/lib/server/closers";
import { joinMeilisearch, openMeilisearch } from "@/lib/server/meilisearch/open-meilisearch";
import { readMasterKey, readRecord } from "@/lib/server/meilisearch/record";
import { answersTo } from "@/lib/server/meilisearch/running";
import { isAlive } from "@/lib/server/postgres/is-alive";
import { aMeilisearchProgram } from "@/tests/fixtures/meilisearch-program";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

const folders: string[] = [];
const closers = createClosers();

afterEach(async () => {
  await closers.closeAll();
  vi.unstubAllEnvs();
});
afterAll(() => Promise.all(folders.map(removeFolder)));

/** A data folder, and a PATH on which there is a program. */
async function aMachine(program: Parameters<typeof aMeilisearchProgram>[1] = {}) {
  const folder = await temporaryFolder();
  folders.push(folder);
  const dataDir = join(folder, "data");
  vi.stubEnv("OTKAZ_DATA_DIR", dataDir);
  vi.stubEnv("PATH", await aMeilisearchProgram(join(folder, "bin"), program));
  for (const name of ["MEILI_HOST", "MEILI_MASTER_KEY", "MEILI_PROGRAM"]) vi.stubEnv(name, "");
  const said: string[] = [];
  const open = () =>
    openMeilisearch({ env: readEnv(), report: (line) => said.push(line), closers });
  return { dataDir, said, open };
}

describe("a program meilisearch on the PATH", () => {
  it("is started on this machine alone, without telemetry, with a key of its own", async () => {
    const { dataDir, open } = await aMachine();
    await open();
    const host = readEnv().meilisearch?.host ?? "";
    expect(host).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const key = (await readMasterKey(dataDir)) ?? "";
    expect(await answersTo(host, key)).toBe(true);
    expect(await answersTo(host, "another-key-of-somebody")).toBe(false);
    const { args, env } = JSON.parse(
      await readFile(join(dataDir, "search/arguments.json"), "utf8"),
    );
    expect(args).toEqual(expect.arrayContaining(["--no-analytics", "production", "ERROR"]));
    expect(args.join(" ")).not.toContain(key);
    expect(env).not.toContain("DATABASE_URL");
    const { mode } = await stat(join(dataDir, "search/key.json"));
    expect(mode & 0o777).toBe(0o600);
  });

  it("is stopped with Otkaz, and keeps its key", async () => {
    const { dataDir, open } = await aMachine();
    await open();
    const key = await readMasterKey(dataDir);
    const pid = await pidIn(dataDir);
    await closers.closeAll();
    expect(isAlive(pid)).toBe(false);
    expect(await readRecord(dataDir)).toBeUndefined();
    expect(await readMasterKey(dataDir)).toBe(key);
  });

  it("is started again when it dies, where it was", async () => {
    const { dataDir, open, said } = await aMachine();
    await open();
    const before = await readRecord(dataDir);
    process.kill(await pidIn(dataDir), "SIGKILL");
    const deadline = Date.now() + 15_000;
    while ((await readRecord(dataDir))?.pid === before?.pid && Date.now() < deadline)
      await pause(100);
    const after = await readRecord(dataDir);
    expect(after?.pid).not.toBe(before?.pid);
    expect(after?.port).toBe(before?.port);
    expect(said).toEqual(["Meilisearch ended; it is started again"]);
  });

  it("that a killed Otkaz left behind is ended before the data are opened again", async () => {
    const { dataDir, open } = await aMachine();
    await open();
    const orphan = await pidIn(dataDir);
    vi.stubEnv("MEILI_HOST", "");
    await open();
    const pid = await pidIn(dataDir);
    expect(pid).not.toBe(orphan);
    expect(isAlive(orphan)).toBe(false);
  });

  it("is joined by a command while Otkaz runs, and not otherwise", async () => {
    const { open } = await aMachine();
    expect(await joinMeilisearch(readEnv())).toBe(false);
    await open();
    vi.stubEnv("MEILI_HOST", "");
    expect(await joinMeilisearch(readEnv())).toBe(true);
    expect(readEnv().meilisearch).toBeDefined();
  });
});

describe("search goes without", () => {
  it("where the program is too old, and says so", async () => {
    const { open, said } = await aMachine({ version: "1.12.0" });
    await open();
    expect(readEnv().meilisearch).toBeUndefined();
    expect(said.join()).toContain("is not used");
  });

  it("where the program does not start, and says so", async () => {
    const { open, said } = await aMachine({ refuses: true });
    await open();
    expect(readEnv().meilisearch).toBeUndefined();
    expect(said).toEqual(["Meilisearch does not start: search answers from PostgreSQL"]);
  });

  it("where the settings want none", async () => {
    const { open, said } = await aMachine();
    vi.stubEnv("MEILI_PROGRAM", "none");
    await open();
    expect(readEnv().meilisearch).toBeUndefined();
    expect(said).toEqual([]);
  });

  it("where there is none on the PATH, without a word", async () => {
    const { open, said } = await aMachine();
    vi.stubEnv("PATH", "/nowhere:relative");
    await open();
    expect(said).toEqual([]);
  });
});

/** The process of the program; never a number that would mean another. */
async function pidIn(dataDir: string): Promise<number> {
  const running = await readRecord(dataDir);
  if (!running) throw new Error("No program runs on this data");
  return running.pid;
}
