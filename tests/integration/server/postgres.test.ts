import { existsSync } from "node:fs";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { joinPostgres } from "@/lib/server/postgres/join-postgres";
import { openPostgres } from "@/lib/server/postgres/open-postgres";
import { readPostmasterFile } from "@/lib/server/postgres/postmaster-file";
import { StartProblem } from "@/lib/server/start-problem";
import { withClient } from "@/lib/server/with-client";
import { lineOf, startScript } from "@/tests/integration/setup/run-script";
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

async function open(dataDir: string) {
  const server = await openPostgres({ dataDir, report: () => undefined });
  toClean.push(() => server.stop());
  return server;
}

async function openInAnotherProcess(dataDir: string) {
  const child = startScript({ file: "tests/integration/setup/hold-postgres.ts", args: [dataDir] });
  toClean.push(async () => child.kill("SIGKILL"));
  const said = opened.parse(JSON.parse(await lineOf(child, () => true)));
  return { child, ...said };
}
const opened = z.object({ databaseUrl: z.string(), adopted: z.boolean(), fresh: z.boolean() });

async function ask(url: string, sql: string): Promise<unknown> {
  return withClient(
    url,
    async (client) => Object.values((await client.query(sql)).rows[0] ?? {})[0],
  );
}

function killed(pid: number | undefined): void {
  if (pid) process.kill(pid, "SIGKILL");
}

describe("the first start", () => {
  it("makes a UTF-8 cluster that only this machine can reach, by password", async () => {
    const dataDir = await aDataFolder();
    const { databaseUrl, fresh, adopted } = await open(dataDir);
    expect({ fresh, adopted }).toEqual({ fresh: true, adopted: false });
    expect(await ask(databaseUrl, "SHOW server_encoding")).toBe("UTF8");
    expect(await ask(databaseUrl, "SHOW listen_addresses")).toBe("127.0.0.1");
    expect(await ask(databaseUrl, "SHOW unix_socket_directories")).toBe("");
    expect(
      await ask(databaseUrl, "SELECT string_agg(DISTINCT auth_method, ' ') FROM pg_hba_file_rules"),
    ).toBe("scram-sha-256");
    expect(await ask(databaseUrl, "SELECT current_user || ' ' || current_database()")).toBe(
      "otkaz_owner otkaz",
    );
  });

  it("keeps secrets and data from every other user", async () => {
    const dataDir = await aDataFolder();
    await open(dataDir);
    const mode = async (path: string) => (await stat(join(dataDir, path))).mode & 0o777;
    expect(await mode("secrets.json")).toBe(0o600);
    expect(await mode("postgres")).toBe(0o700);
    // Under root, the group of the database's own user may pass through.
    expect([0o700, 0o710]).toContain(await mode("."));
  });

  it("leaves one server when two processes begin at once", async () => {
    const dataDir = await aDataFolder();
    const both = await Promise.all([openInAnotherProcess(dataDir), openInAnotherProcess(dataDir)]);
    const [one, other] = both;
    expect(one.databaseUrl).toBe(other.databaseUrl);
    expect(both.filter(({ fresh }) => fresh)).toHaveLength(1);
    await (await open(dataDir)).stop();
  });

  it("writes no value of a statement into the server's log", async () => {
    const dataDir = await aDataFolder();
    const { databaseUrl } = await open(dataDir);
    await expect(ask(databaseUrl, "SELECT 'canary'::integer")).rejects.toThrow("canary");
    const log = await readFile(join(dataDir, "postgres.log"), "utf8");
    expect(log).toContain("ready to accept connections");
    expect(log).not.toContain("canary");
  });
});

describe("a later start", () => {
  it("finds what was kept", async () => {
    const dataDir = await aDataFolder();
    const first = await open(dataDir);
    await ask(first.databaseUrl, "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();
    const second = await open(dataDir);
    expect(second).toMatchObject({ fresh: false, adopted: false });
    expect(await ask(second.databaseUrl, "SELECT answer FROM kept")).toBe(42);
  });

  it("adopts the server of a process that was killed, with all that was saved", async () => {
    const dataDir = await aDataFolder();
    const { child, databaseUrl } = await openInAnotherProcess(dataDir);
    await ask(databaseUrl, "CREATE TABLE kept AS SELECT 42 AS answer");
    child.kill("SIGKILL");
    const adopted = await open(dataDir);
    expect(adopted).toMatchObject({ databaseUrl, adopted: true, fresh: false });
    expect(await ask(adopted.databaseUrl, "SELECT answer FROM kept")).toBe(42);
    await adopted.stop();
    expect(existsSync(join(dataDir, "postgres/postmaster.pid"))).toBe(false);
  });

  it("recovers when the server itself was killed", async () => {
    const dataDir = await aDataFolder();
    const first = await open(dataDir);
    await ask(first.databaseUrl, "CREATE TABLE kept AS SELECT 42 AS answer");
    killed((await readPostmasterFile(join(dataDir, "postgres")))?.pid);
    const second = await open(dataDir);
    expect(second.adopted).toBe(false);
    expect(await ask(second.databaseUrl, "SELECT answer FROM kept")).toBe(42);
  });

  it("waits for the last processes of a server that was killed at work", async () => {
    const dataDir = await aDataFolder();
    const first = await open(dataDir);
    const work = ask(first.databaseUrl, "SELECT count(*) FROM generate_series(1, 5000000)");
    const ended = work.catch(() => undefined);
    await pause(100);
    killed((await readPostmasterFile(join(dataDir, "postgres")))?.pid);
    expect(await open(dataDir)).toMatchObject({ adopted: false });
    await ended;
  });

  it("is made by itself, at the same address, when the server is killed while Otkaz runs", async () => {
    const dataDir = await aDataFolder();
    const { databaseUrl, keepUp } = await open(dataDir);
    toClean.push(keepUp(() => undefined));
    await ask(databaseUrl, "CREATE TABLE kept AS SELECT 42 AS answer");
    killed((await readPostmasterFile(join(dataDir, "postgres")))?.pid);
    const answer = () => ask(databaseUrl, "SELECT answer FROM kept").catch(() => "no answer");
    await expect.poll(answer, { timeout: 15_000 }).toBe(42);
  });

  it("finds its data after the folder was moved", async () => {
    const dataDir = await aDataFolder();
    await (await open(dataDir)).stop();
    await rename(dataDir, `${dataDir}-moved`);
    expect(await open(`${dataDir}-moved`)).toMatchObject({ fresh: false });
  });
});

describe("joining", () => {
  it("gives the addresses of a running server", async () => {
    const dataDir = await aDataFolder();
    const { databaseUrl, readerDatabaseUrl } = await open(dataDir);
    expect(await joinPostgres(dataDir)).toEqual({ databaseUrl, readerDatabaseUrl });
  });

  it("gives null where none runs, and makes nothing", async () => {
    const dataDir = await aDataFolder();
    expect(await joinPostgres(dataDir)).toBeNull();
    expect(existsSync(dataDir)).toBe(false);
    await (await open(dataDir)).stop();
    expect(await joinPostgres(dataDir)).toBeNull();
  });
});

describe("data that cannot be opened", () => {
  async function aStoppedCluster(): Promise<string> {
    const dataDir = await aDataFolder();
    await (await open(dataDir)).stop();
    return dataDir;
  }

  it("of another major version is refused and left as it is", async () => {
    const dataDir = await aStoppedCluster();
    const version = join(dataDir, "postgres/PG_VERSION");
    await writeFile(version, "9.6\n");
    await expect(open(dataDir)).rejects.toThrow(/made by PostgreSQL 9\.6/);
    expect(await readFile(version, "utf8")).toBe("9.6\n");
  });

  it("without its version file is called damaged and not replaced", async () => {
    const dataDir = await aStoppedCluster();
    await rm(join(dataDir, "postgres/PG_VERSION"));
    await expect(open(dataDir)).rejects.toThrow(/damaged/);
    expect(existsSync(join(dataDir, "postgres/base"))).toBe(true);
  });

  it("without its control file is refused in one sentence", async () => {
    const dataDir = await aStoppedCluster();
    await rm(join(dataDir, "postgres/global/pg_control"));
    await expect(open(dataDir)).rejects.toBeInstanceOf(StartProblem);
    expect(existsSync(join(dataDir, "postgres/base"))).toBe(true);
  });

  it("without its passwords is not touched", async () => {
    const dataDir = await aStoppedCluster();
    await rm(join(dataDir, "secrets.json"));
    await expect(open(dataDir)).rejects.toThrow(/passwords are not in/);
  });

  it("with the passwords of another cluster is refused, and no server stays behind", async () => {
    const dataDir = await aStoppedCluster();
    const wrong = "w".repeat(43);
    const secrets = { ownerPassword: wrong, readerPassword: wrong };
    await writeFile(join(dataDir, "secrets.json"), JSON.stringify(secrets));
    await expect(open(dataDir)).rejects.toThrow(/refuses the password/);
    expect(existsSync(join(dataDir, "postgres/postmaster.pid"))).toBe(false);
  });
});
