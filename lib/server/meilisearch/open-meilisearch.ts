import { mkdir } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { type Env, provideMeilisearch } from "@/lib/env";
import type { Closers } from "@/lib/server/closers";
import { freePort } from "@/lib/server/postgres/free-port";
import type { Report } from "@/lib/server/report";
import { findMeilisearch, type MeilisearchProgram } from "./find-program";
import { masterKeyOf, removeRecord, searchFolder, writeRecord } from "./record";
import { endProcess, findRunningMeilisearch, hostAt } from "./running";
import { type SpawnedMeilisearch, spawnMeilisearch } from "./spawn-meilisearch";

type Opening = {
  env: Pick<Env, "dataDir" | "meilisearch" | "meilisearchProgram" | "path">;
  report: Report;
  closers: Closers;
};

/**
 * Starts the Meilisearch of this machine, where the settings name no server and there is a program;
 * keeps it up, and stops it with Otkaz. Search does without where it does not come up.
 */
export async function openMeilisearch({ env, report, closers }: Opening): Promise<void> {
  const { dataDir, meilisearchProgram } = env;
  if (env.meilisearch || !meilisearchProgram) return;
  const program = await findMeilisearch(meilisearchProgram, { path: env.path, report });
  if (!program) return;
  // What a killed Otkaz left behind may not open the same data twice.
  const left = await findRunningMeilisearch(dataDir);
  if (left) await endProcess(left.pid);
  const masterKey = await masterKeyIn(dataDir);
  const port = await freePort();
  const start = () => started({ program, dataDir, port, masterKey });
  const first = await start();
  if (!first) {
    report("Meilisearch does not start: search answers from PostgreSQL");
    return;
  }
  provideMeilisearch({ host: hostAt(port), masterKey });
  const stop = keepUp(first, start, report);
  closers.add(async () => {
    await stop();
    await removeRecord(dataDir);
  });
}

/** Joins the one that a running Otkaz keeps; false when there is none. */
export async function joinMeilisearch(env: Opening["env"]): Promise<boolean> {
  if (env.meilisearch) return true;
  const running = await findRunningMeilisearch(env.dataDir);
  if (!running) return false;
  provideMeilisearch(running);
  return true;
}

async function masterKeyIn(dataDir: string): Promise<string> {
  await mkdir(searchFolder(dataDir), { recursive: true, mode: 0o700 });
  return masterKeyOf(dataDir);
}

type Starting = { program: MeilisearchProgram; dataDir: string; port: number; masterKey: string };

async function started(options: Starting): Promise<SpawnedMeilisearch | undefined> {
  const spawned = await spawnMeilisearch(options);
  if (spawned) await writeRecord(options.dataDir, { pid: spawned.pid, port: options.port });
  return spawned;
}

/** The longest wait before a program that ended is started again, in milliseconds. */
const longestWait = 60_000;

/** Starts the program again whenever it ends, each time after a longer wait. Returns what stops it. */
function keepUp(
  first: SpawnedMeilisearch,
  start: () => Promise<SpawnedMeilisearch | undefined>,
  report: Report,
): () => Promise<void> {
  const ending = new AbortController();
  let current: SpawnedMeilisearch | undefined = first;
  const interrupt = () => {
    if (current && !current.hasEnded()) process.kill(current.pid, "SIGTERM");
  };
  // However this process ends short of kill -9, it leaves no server behind.
  process.once("exit", interrupt);
  const watching = (async () => {
    for (let wait = 1000; !ending.signal.aborted; ) {
      const began = Date.now();
      await Promise.race([current?.ended, aborted(ending.signal)]);
      if (ending.signal.aborted) return;
      report("Meilisearch ended; it is started again");
      wait = Date.now() - began > longestWait ? 1000 : Math.min(wait * 2, longestWait);
      await pause(wait, undefined, { signal: ending.signal, ref: false }).catch(() => undefined);
      if (!ending.signal.aborted) current = await start();
    }
  })();
  return async () => {
    ending.abort();
    await watching;
    if (current && !current.hasEnded()) await endProcess(current.pid);
    process.off("exit", interrupt);
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
