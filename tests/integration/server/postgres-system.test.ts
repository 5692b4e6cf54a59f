import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { canUse } from "@/lib/server/postgres/can-enter";
import { findInstalledPrograms } from "@/lib/server/postgres/installed-programs";
import { openPostgres } from "@/lib/server/postgres/open-postgres";
import { systemHome } from "@/lib/server/postgres/place";
import { readPlaceRecord } from "@/lib/server/postgres/place-record";
import { runProgram } from "@/lib/server/postgres/run-program";
import { isRoot, runAs } from "@/lib/server/postgres/runner";
import { databaseUser } from "@/lib/server/postgres/system-user";
import { usablePrograms } from "@/lib/server/postgres/usable-programs";
import { root } from "@/lib/server/root";
import { runScript } from "@/tests/integration/setup/run-script";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

const asRoot = isRoot();
const user = asRoot ? await databaseUser() : undefined;
const othersCanRunThis =
  user !== undefined && (await canUse(process.execPath, [join(root, "lib/env.ts")], user));
const report = () => undefined;

const toClean: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (let clean = toClean.pop(); clean; clean = toClean.pop()) await clean();
});

async function aFolder(): Promise<string> {
  const folder = await temporaryFolder();
  toClean.push(() => removeFolder(folder));
  return folder;
}

async function open(dataDir: string) {
  const server = await openPostgres({ dataDir, report });
  toClean.push(() => server.stop());
  return server;
}

/** A data folder below one that only root may enter, as in a clone under /root. */
async function aFolderOfRoot(): Promise<string> {
  const folder = await aFolder();
  await chmod(folder, 0o700);
  const home = systemHome(join(folder, "data"));
  toClean.push(() => rm(home, { recursive: true, force: true }));
  return folder;
}

describe.runIf(asRoot)("as root (skipped: these tests need to be root)", () => {
  it("keeps the database where its user can enter when the data folder is root's alone", async () => {
    const folder = await aFolderOfRoot();
    const dataDir = join(folder, "data");
    const first = await open(dataDir);
    expect(first.fresh).toBe(true);
    const record = await readPlaceRecord(dataDir);
    expect(record?.cluster).toBe(join(systemHome(dataDir), "postgres"));
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await first.stop();
    expect(await open(dataDir)).toMatchObject({ fresh: false });
  });

  it("does not make an empty database in place of one that is gone", async () => {
    const dataDir = join(await aFolderOfRoot(), "data");
    await (await open(dataDir)).stop();
    await rm(systemHome(dataDir), { recursive: true });
    await expect(open(dataDir)).rejects.toThrow(/is not there/);
  });

  it("does not open the database of the folder that this one is a copy of", async () => {
    const folder = await aFolderOfRoot();
    await (await open(join(folder, "data"))).stop();
    await cp(join(folder, "data"), join(folder, "copy"), { recursive: true });
    await expect(open(join(folder, "copy"))).rejects.toThrow(/is a copy of/);
  });

  it("runs a cluster as the user it belongs to, never as root", async () => {
    const dataDir = join(await aFolder(), "data");
    await open(dataDir);
    const pid = (await readFile(join(dataDir, "postgres/postmaster.pid"), "utf8")).split("\n")[0];
    const { output } = await runProgram({ program: "ps", args: ["-o", "uid=", "-p", String(pid)] });
    expect(Number(output)).toBe(user?.uid);
  });

  it("starts though the number of a dead server now belongs to another program", async () => {
    const dataDir = join(await aFolder(), "data");
    await (await open(dataDir)).stop();
    const stranger = spawn("sleep", ["60"], { ...runAs(user), stdio: "ignore" });
    toClean.push(async () => stranger.kill());
    const file = join(dataDir, "postgres/postmaster.pid");
    await writeFile(
      file,
      `${stranger.pid}\n${join(dataDir, "postgres")}\n1\n5432\n\n127.0.0.1\n\nready\n`,
    );
    expect(await open(dataDir)).toMatchObject({ adopted: false });
    expect(stranger.exitCode).toBeNull();
  });

  it("copies the programs once when the database's user cannot enter their folder", async () => {
    const installed = findInstalledPrograms();
    const folder = await aFolder();
    const closed = join(folder, "closed");
    await mkdir(closed, { mode: 0o700 });
    await cp(installed.folder, join(closed, "native"), { recursive: true });
    const place = { cluster: join(folder, "none"), programsHome: join(folder, "home"), user };
    const lines: string[] = [];
    const use = () =>
      usablePrograms({
        installed: { ...installed, folder: join(closed, "native") },
        place,
        report: (line) => lines.push(line),
      });
    const programs = await use();
    expect(await use()).toBe(programs);
    expect(dirname(programs)).toBe(place.programsHome);
    expect(lines).toHaveLength(1);
    const version = { program: join(programs, "bin/postgres"), args: ["--version"], user };
    expect(await runProgram(version)).toMatchObject({ code: 0 });
  });

  it("says that the disk is full, and leaves nothing half made", async (context) => {
    const folder = await aFolder();
    const disk = join(folder, "disk");
    await mkdir(disk, { mode: 0o755 });
    const mount = ["-t", "tmpfs", "-o", "size=8m,mode=0755", "none", disk];
    const mounted = await runProgram({ program: "mount", args: mount });
    if (mounted.code !== 0) return context.skip("this system lets nobody mount a small disk");
    toClean.push(() => runProgram({ program: "umount", args: [disk] }));
    await expect(open(join(disk, "data"))).rejects.toThrow(/no space left/i);
    expect((await readdir(join(disk, "data"))).sort()).toEqual(["secrets.json"]);
  });
});

describe("a folder that cannot be written", () => {
  it.skipIf(asRoot)("is named, and nothing is made", async () => {
    const folder = await aFolder();
    await chmod(folder, 0o500);
    await expect(open(join(folder, "data"))).rejects.toThrow(/cannot be written by this user/);
    await chmod(folder, 0o700);
  });

  it.runIf(asRoot && othersCanRunThis)("is named to an ordinary user, too", async () => {
    const folder = await aFolder();
    const { code, output } = await runScript({
      file: "tests/integration/setup/hold-postgres.ts",
      args: [join(folder, "data")],
      user,
    });
    expect({ code, output }).toMatchObject({
      code: 1,
      output: expect.stringMatching(/cannot be written by this user/),
    });
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  it("that is a file is named", async () => {
    const file = join(await aFolder(), "data");
    await writeFile(file, "");
    await expect(open(file)).rejects.toThrow(/is not a folder/);
  });
});
