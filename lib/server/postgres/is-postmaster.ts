import { readFile, readlink, realpath } from "node:fs/promises";
import { isAlive } from "@/lib/server/postgres/is-alive";
import { runProgram } from "@/lib/server/postgres/run-program";

/**
 * True when the process is a PostgreSQL server working on this cluster, and not a stranger that was
 * given the number of a dead one.
 */
export async function isPostmaster(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === "linux") return worksIn(pid, cluster);
  if (process.platform === "win32") return true;
  const { output } = await runProgram({ program: "ps", args: ["-o", "command=", "-p", `${pid}`] });
  return output.includes("postgres") && output.includes(cluster);
}

/** A postmaster's working folder is its data folder, also after that was moved. */
async function worksIn(pid: number, cluster: string): Promise<boolean> {
  try {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8");
    const folder = await readlink(`/proc/${pid}/cwd`);
    return (
      /(^|\/)postgres$/.test(command.split("\0")[0] ?? "") && folder === (await realpath(cluster))
    );
  } catch {
    // It ended while we looked, or it is another user's, whose folders we may not see.
    return false;
  }
}
