import { addresses } from "@/lib/server/postgres/address";
import { findRunning } from "@/lib/server/postgres/find-running";
import { isPostmaster } from "@/lib/server/postgres/is-postmaster";
import { keepUp } from "@/lib/server/postgres/keep-up";
import type { Place } from "@/lib/server/postgres/place";
import type { Postmaster } from "@/lib/server/postgres/postmaster-file";
import type { Secrets } from "@/lib/server/postgres/secrets";
import { startServer } from "@/lib/server/postgres/start-server";
import { stopServer } from "@/lib/server/postgres/stop-server";

/** A server that answers, and what can be done with it. */
export type RunningServer = {
  databaseUrl: string;
  readerDatabaseUrl: string;
  stop(): Promise<void>;
  /** Tells the server to stop, at once and without waiting: for a process that ends now. */
  interrupt(): void;
  /**
   * From now on, brings the server up again at the same address whenever it ends without being told
   * to, such as by the system for want of memory. Returns what ends this.
   */
  keepUp(tell: (error: unknown) => void): () => Promise<void>;
};

export function runningServer(options: {
  place: Place;
  secrets: Secrets;
  postmaster: Postmaster;
  programs: () => Promise<string>;
}): RunningServer {
  const { place, secrets, programs } = options;
  const { cluster } = place;
  const { port } = options.postmaster;
  let { pid } = options.postmaster;
  const restart = async () => {
    const start = { programs: await programs(), place, secrets, port };
    const postmaster = (await startServer(start)) ?? (await findRunning(cluster, secrets));
    pid = postmaster?.pid ?? pid;
  };
  const { databaseUrl, readerDatabaseUrl } = addresses(port, secrets);
  return {
    databaseUrl,
    readerDatabaseUrl,
    stop: () => stopServer(cluster),
    interrupt: () => interrupt(pid),
    keepUp: (tell) =>
      keepUp({ isUp: () => isPostmaster(pid, cluster), restart, tell, every: 1_000 }),
  };
}

function interrupt(pid: number): void {
  try {
    process.kill(pid, "SIGINT");
  } catch {
    // It has ended already.
  }
}
