import { spawn } from "node:child_process";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { runAs } from "@/lib/server/postgres/runner";
import type { MeilisearchProgram } from "./find-program";
import { searchFolder } from "./record";
import { answersTo, hostAt } from "./running";

/** A program that was started; `ended` resolves when it has ended, however it did. */
export type SpawnedMeilisearch = { pid: number; ended: Promise<void>; hasEnded(): boolean };

type Spawning = { program: MeilisearchProgram; dataDir: string; port: number; masterKey: string };

/**
 * Starts the program on 127.0.0.1 with our key, which no list of processes shows, without telemetry.
 * Each version has a folder of data of its own: it is filled anew after a change of version. It logs
 * errors of its own only: a warning may hold words of a question. Undefined where it did not come up.
 */
export async function spawnMeilisearch(options: Spawning): Promise<SpawnedMeilisearch | undefined> {
  const { program, dataDir, port, masterKey } = options;
  const folder = searchFolder(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const log = await openLog(join(folder, "meilisearch.log"));
  const child = spawn(program.path, argumentsFor(folder, program.version, port), {
    ...runAs(undefined, { MEILI_MASTER_KEY: masterKey }),
    cwd: folder,
    stdio: ["ignore", log.fd, log.fd],
    // A Ctrl-C meant for Otkaz leaves the order of stopping to Otkaz.
    detached: true,
  });
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true;
      resolve();
    };
    child.once("error", end);
    child.once("exit", end);
  });
  child.unref();
  await log.close();
  const { pid } = child;
  if (pid === undefined) return undefined;
  const up = await isUp(hostAt(port), masterKey, () => over);
  if (up) return { pid, ended, hasEnded: () => over };
  child.kill("SIGKILL");
  return undefined;
}

function argumentsFor(folder: string, version: string, port: number): string[] {
  return [
    "--no-analytics",
    ...["--env", "production"],
    ...["--http-addr", `127.0.0.1:${port}`],
    ...["--db-path", join(folder, `data-${version}`)],
    ...["--dump-dir", join(folder, "dumps"), "--snapshot-dir", join(folder, "snapshots")],
    ...["--log-level", "ERROR"],
  ];
}

async function openLog(path: string) {
  await rename(path, `${path}.1`).catch(() => undefined);
  return open(path, "w", 0o600);
}

/** How long the program may take to come up, in milliseconds. */
const patience = 30_000;

async function isUp(host: string, masterKey: string, hasEnded: () => boolean): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline && !hasEnded()) {
    if (await answersTo(host, masterKey)) return true;
    await pause(100);
  }
  return false;
}
