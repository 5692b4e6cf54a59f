import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { writeAppFile } from "@/lib/server/app-file";
import { joinAsGuest } from "@/lib/server/guests";
import { holdInstance } from "@/lib/server/instance-lock";
import { joinPostgres } from "@/lib/server/postgres/join-postgres";
import { openPostgres } from "@/lib/server/postgres/open-postgres";
import { lineOf, runScript, startScript } from "@/tests/integration/setup/run-script";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

const toClean: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (let clean = toClean.pop(); clean; clean = toClean.pop()) await clean();
});

async function aDataFolder(): Promise<string> {
  const folder = await temporaryFolder();
  toClean.push(() => removeFolder(folder));
  return join(folder, "data");
}

function otkaz(word: string, env: Record<string, string> = {}) {
  return runScript({ file: "lib/server/main.ts", args: [word], env });
}

/** A port that something else holds until the test ends. */
async function aTakenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  toClean.push(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/** Joins the server of a data folder as soon as its database is there. */
function aGuest(dataDir: string) {
  const join = async () => {
    const running = await joinPostgres(dataDir);
    return running && joinAsGuest(running.databaseUrl).catch(() => null);
  };
  return vi.waitUntil(join, { timeout: 30_000, interval: 20 });
}

describe("the command line", () => {
  it("answers an unknown command with the help text and exit code 2", async () => {
    const { code, errors } = await otkaz("strat");
    expect(code).toBe(2);
    expect(errors).toMatch(/There is no command "strat"[\s\S]*start {9}/);
  });

  it("tells in one sentence which setting is wrong", async () => {
    const { code, errors } = await otkaz("start", { PORT: "many" });
    expect({ code, errors }).toEqual({
      code: 1,
      errors: 'PORT cannot be used: "many" is not a port from 1 to 65535.\n',
    });
  });

  it("says that nothing runs, and makes nothing", async () => {
    const dataDir = await aDataFolder();
    const { code, output } = await otkaz("status", { OTKAZ_DATA_DIR: dataDir });
    expect(code).toBe(3);
    expect(output).toMatch(/Otkaz +does not run/);
    expect(existsSync(dataDir)).toBe(false);
  });

  it("migrates a new database and leaves no server behind", async () => {
    const dataDir = await aDataFolder();
    const first = await otkaz("migrate", { OTKAZ_DATA_DIR: dataDir });
    expect(first).toMatchObject({ code: 0, errors: "" });
    const second = await otkaz("migrate", { OTKAZ_DATA_DIR: dataDir });
    expect(second.output).toContain("Nothing to migrate.");
    expect(await joinPostgres(dataDir)).toBeNull();
  });

  it("outlasts another command on the same data, and says so", async () => {
    const dataDir = await aDataFolder();
    const env = { OTKAZ_DATA_DIR: dataDir };
    const child = startScript({ file: "lib/server/main.ts", args: ["migrate"], env });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    const says = lineOf(child, (line) => line.startsWith("Waiting for another otkaz command"));
    const guest = await aGuest(dataDir);
    await says;
    expect(await joinPostgres(dataDir)).not.toBeNull();
    expect(child.exitCode).toBeNull();
    await guest.leave();
    expect(await ended).toBe(0);
    expect(await joinPostgres(dataDir)).toBeNull();
  });

  it("ends at once when it is asked to, whoever else is there", async () => {
    const dataDir = await aDataFolder();
    const env = { OTKAZ_DATA_DIR: dataDir };
    const child = startScript({ file: "lib/server/main.ts", args: ["migrate"], env });
    const ended = new Promise((resolve) => child.on("close", resolve));
    const says = lineOf(child, (line) => line.startsWith("Waiting for another otkaz command"));
    const guest = await aGuest(dataDir);
    await says;
    child.kill("SIGTERM");
    await ended;
    expect(await joinPostgres(dataDir)).toBeNull();
    await guest.leave();
  });

  it("names an external database that cannot be reached, without its password", async () => {
    const databaseUrl = "postgresql://somebody:secret@127.0.0.1:9/otkaz";
    const { code, errors } = await otkaz("migrate", { DATABASE_URL: databaseUrl });
    expect(code).toBe(1);
    expect(errors).toMatch(/^The database at 127\.0\.0\.1:9\/otkaz cannot be reached/);
    expect(errors).not.toContain("secret");
  });
});

describe("start", () => {
  it("names PORT when it is taken, and leaves no server behind", async () => {
    const dataDir = await aDataFolder();
    const port = await aTakenPort();
    const { code, errors } = await otkaz("start", { OTKAZ_DATA_DIR: dataDir, PORT: String(port) });
    expect(code).toBe(1);
    expect(errors).toBe(
      `Port ${port} is taken by another program: stop it, or set PORT to a free one.\n`,
    );
    expect(await joinPostgres(dataDir)).toBeNull();
  });

  it("does not disturb an Otkaz that runs on the same data", async () => {
    const dataDir = await aDataFolder();
    const running = await openPostgres({ dataDir, report: () => undefined });
    toClean.push(() => running.stop());
    const lock = await holdInstance(running.databaseUrl);
    toClean.push(async () => lock?.release());
    const url = "http://localhost:3999";
    await writeAppFile(dataDir, { pid: process.pid, url, startedAt: "2026-01-01T00:00:00Z" });
    const { code, errors } = await otkaz("start", { OTKAZ_DATA_DIR: dataDir });
    expect({ code, errors }).toEqual({
      code: 1,
      errors: `Otkaz is already running on this data at ${url} (process ${process.pid}).\n`,
    });
    expect(await joinPostgres(dataDir)).not.toBeNull();
  });

  it("takes the database down again when it is stopped while it begins", async () => {
    const dataDir = await aDataFolder();
    const child = startScript({
      file: "lib/server/main.ts",
      args: ["start"],
      env: { OTKAZ_DATA_DIR: dataDir, PORT: "39871" },
    });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    await expect.poll(() => joinPostgres(dataDir), { timeout: 20_000 }).not.toBeNull();
    child.kill("SIGTERM");
    await ended;
    expect(await joinPostgres(dataDir)).toBeNull();
  });
});
