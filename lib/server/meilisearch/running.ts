import { setTimeout as pause } from "node:timers/promises";
import { isAlive } from "@/lib/server/postgres/is-alive";
import { type MeilisearchRecord, readMasterKey, readRecord } from "./record";

/** A Meilisearch on this machine that knows our key. */
export type RunningMeilisearch = MeilisearchRecord & { host: string; masterKey: string };

export function hostAt(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/** The one that runs on this data folder and answers to its key; undefined when none does. */
export async function findRunningMeilisearch(
  dataDir: string,
): Promise<RunningMeilisearch | undefined> {
  const [running, masterKey] = await Promise.all([readRecord(dataDir), readMasterKey(dataDir)]);
  if (!running || !masterKey || !isAlive(running.pid)) return undefined;
  const host = hostAt(running.port);
  return (await answersTo(host, masterKey)) ? { ...running, host, masterKey } : undefined;
}

/** True when a Meilisearch listens there to whom this key is the master. */
export async function answersTo(host: string, masterKey: string): Promise<boolean> {
  try {
    const answer = await fetch(`${host}/keys`, {
      headers: { authorization: `Bearer ${masterKey}` },
      signal: AbortSignal.timeout(2000),
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

/** Asks a process to end, then makes it; true when it has ended. */
export async function endProcess(pid: number): Promise<boolean> {
  for (const [signal, patience] of orders) {
    if (!isAlive(pid)) return true;
    try {
      process.kill(pid, signal);
    } catch {
      // It ended by itself between the look and the signal.
    }
    const deadline = Date.now() + patience;
    while (isAlive(pid) && Date.now() < deadline) await pause(50);
  }
  return !isAlive(pid);
}

const orders = [
  ["SIGTERM", 10_000],
  ["SIGKILL", 3_000],
] as const;
