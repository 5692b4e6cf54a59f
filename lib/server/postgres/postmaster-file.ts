import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "@/lib/server/error-code";
import { systemProblem } from "@/lib/server/system-problem";

/** What a running server writes about itself into its data folder. */
export type Postmaster = { pid: number; port: number; ready: boolean };

/** Reads the lines of `postmaster.pid`; undefined while they are not all there. */
export function parsePostmasterFile(text: string): Postmaster | undefined {
  const lines = text.split("\n").map((line) => line.trim());
  // Line 1 is the process, line 4 the port, line 8 the state (src/include/utils/pidfile.h).
  const pid = Number.parseInt(lines[0] ?? "", 10);
  const port = Number.parseInt(lines[3] ?? "", 10);
  if (!(pid > 0)) return undefined;
  return { pid, port: Number.isNaN(port) ? 0 : port, ready: lines[7] === "ready" };
}

/** The postmaster that last wrote into this cluster, alive or not; undefined when none did. */
export async function readPostmasterFile(cluster: string): Promise<Postmaster | undefined> {
  try {
    return parsePostmasterFile(await readFile(join(cluster, "postmaster.pid"), "utf8"));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw systemProblem(error, cluster);
  }
}
