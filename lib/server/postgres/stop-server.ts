import { setTimeout as pause } from "node:timers/promises";
import { isPostmaster } from "@/lib/server/postgres/is-postmaster";
import { readPostmasterFile } from "@/lib/server/postgres/postmaster-file";
import { StartProblem } from "@/lib/server/start-problem";

/**
 * Stops the server of this cluster, ours or an adopted one, and waits until it has written
 * everything: open transactions are rolled back, nothing is recovered at the next start.
 */
export async function stopServer(cluster: string): Promise<void> {
  if (!(await signal(cluster, "SIGINT"))) return;
  if (await ended(cluster, 60_000)) return;
  // Without its last checkpoint the server recovers from its log when it starts again.
  await signal(cluster, "SIGQUIT");
  if (await ended(cluster, 10_000)) return;
  throw new StartProblem(`The PostgreSQL server on ${cluster} does not stop.`);
}

/** Tells the server to stop and waits for nothing. False when none runs. */
async function signal(cluster: string, name: "SIGINT" | "SIGQUIT"): Promise<boolean> {
  const postmaster = await readPostmasterFile(cluster);
  if (!postmaster || !(await isPostmaster(postmaster.pid, cluster))) return false;
  try {
    process.kill(postmaster.pid, name);
  } catch {
    // It ended by itself between the look and the signal.
  }
  return true;
}

async function ended(cluster: string, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const postmaster = await readPostmasterFile(cluster);
    if (!postmaster || !(await isPostmaster(postmaster.pid, cluster))) return true;
    await pause(30);
  }
  return false;
}
