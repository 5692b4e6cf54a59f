import { setTimeout as pause } from "node:timers/promises";
import { errorCode } from "@/lib/server/error-code";
import { addresses } from "@/lib/server/postgres/address";
import { isAlive } from "@/lib/server/postgres/is-alive";
import { isPostmaster } from "@/lib/server/postgres/is-postmaster";
import { type Postmaster, readPostmasterFile } from "@/lib/server/postgres/postmaster-file";
import type { Secrets } from "@/lib/server/postgres/secrets";
import { StartProblem } from "@/lib/server/start-problem";
import { withClient } from "@/lib/server/with-client";

/**
 * The server that runs on this cluster and answers to our password; undefined when none runs. A
 * server that is still starting, recovering or stopping is waited for.
 */
export async function findRunning(
  cluster: string,
  secrets: Secrets,
): Promise<Postmaster | undefined> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const postmaster = await readPostmasterFile(cluster);
    if (!postmaster || !(await isPostmaster(postmaster.pid, cluster))) return undefined;
    if (await answers(postmaster, secrets, cluster)) return postmaster;
    await pause(100);
  }
  throw new StartProblem(
    `A PostgreSQL server runs on ${cluster} but does not answer: stop it, then start Otkaz again.`,
  );
}

/** The number in a stale `postmaster.pid` that now belongs to a process that is no server. */
export async function strangerPid(cluster: string): Promise<number | undefined> {
  const pid = (await readPostmasterFile(cluster))?.pid;
  if (!pid || !isAlive(pid) || (await isPostmaster(pid, cluster))) return undefined;
  return pid;
}

/** True when the server takes our password; false when it is not ready to say. */
export async function answers(
  { port }: Postmaster,
  secrets: Secrets,
  cluster: string,
): Promise<boolean> {
  if (port === 0) return false;
  try {
    await withClient(addresses(port, secrets).maintenanceUrl, (client) => client.query("SELECT 1"));
    return true;
  } catch (error) {
    if (!refusals.has(errorCode(error))) return false;
    throw new StartProblem(
      `The server that runs on ${cluster} refuses the password in secrets.json: restore that file from a backup.`,
      error,
    );
  }
}

/** Recovery after a crash may take minutes on a large database. */
const patience = 5 * 60_000;

/** invalid_password and invalid_authorization_specification */
const refusals: ReadonlySet<string> = new Set(["28P01", "28000"]);
