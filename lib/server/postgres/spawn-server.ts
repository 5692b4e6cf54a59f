import { spawn } from "node:child_process";
import { open, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { strangerPid } from "@/lib/server/postgres/find-running";
import type { Place } from "@/lib/server/postgres/place";
import { runAs } from "@/lib/server/postgres/runner";
import { serverSettings } from "@/lib/server/postgres/server-settings";
import { systemProblem } from "@/lib/server/system-problem";

/** A server that was told to start; `ended` says whether it has given up, `words` what it said. */
export type SpawnedServer = {
  pid: number | undefined;
  ended(): boolean;
  words(): Promise<string>;
};

/**
 * Starts the server as a process group of its own, so that a Ctrl-C meant for Otkaz leaves the order
 * of stopping to Otkaz. It writes its log itself: it may outlive this process.
 */
export async function spawnServer(options: {
  programs: string;
  place: Place;
  port: number;
}): Promise<SpawnedServer> {
  const { programs, place, port } = options;
  const log = join(dirname(place.cluster), "postgres.log");
  const running = runAs(place.user, await staleHint(place.cluster));
  const output = await openLog(log);
  const child = spawn(
    join(programs, "bin/postgres"),
    ["-D", place.cluster, "-p", String(port), ...serverSettings()],
    { ...running, detached: true, stdio: ["ignore", output.fd, output.fd] },
  );
  let failure = "";
  child.on("error", (error) => {
    failure = error.message;
  });
  child.unref();
  await output.close();
  return {
    pid: child.pid,
    ended: () => failure !== "" || child.exitCode !== null || child.signalCode !== null,
    words: async () => failure || readFile(log, "utf8"),
  };
}

/**
 * A number in postmaster.pid that is surely no server's any more is told to PostgreSQL as one of its
 * own line, which it takes for stale; it still looks for shared memory in use before it opens the data.
 */
async function staleHint(cluster: string): Promise<Record<string, string>> {
  const stranger = await strangerPid(cluster);
  return stranger ? { PG_GRANDPARENT_PID: String(stranger) } : {};
}

async function openLog(log: string) {
  try {
    await rename(log, `${log}.1`).catch(() => undefined);
    return await open(log, "w", 0o600);
  } catch (error) {
    throw systemProblem(error, dirname(log));
  }
}
