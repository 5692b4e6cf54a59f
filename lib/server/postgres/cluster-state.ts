import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "@/lib/server/error-code";
import { StartProblem } from "@/lib/server/start-problem";
import { systemProblem } from "@/lib/server/system-problem";

/**
 * True when the folder holds a cluster these programs can open, false when there is none yet.
 * Throws StartProblem for data of another major version and for anything that is no cluster.
 */
export async function clusterExists(cluster: string, major: number): Promise<boolean> {
  const version = await readVersion(cluster);
  if (version === undefined) return refuseRemains(cluster);
  if (version === String(major)) return true;
  throw new StartProblem(
    `The database in ${cluster} was made by PostgreSQL ${version}, and this Otkaz brings PostgreSQL ${major}: start the Otkaz that made it, make a backup there, and restore it here into a new data folder.`,
  );
}

async function readVersion(cluster: string): Promise<string | undefined> {
  try {
    return (await readFile(join(cluster, "PG_VERSION"), "utf8")).trim();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw systemProblem(error, cluster);
  }
}

async function refuseRemains(cluster: string): Promise<false> {
  try {
    if ((await readdir(cluster)).length === 0) return false;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw systemProblem(error, cluster);
  }
  throw new StartProblem(
    `The database in ${cluster} is damaged (its file PG_VERSION is missing): restore the folder from a backup, or move it away to begin with an empty database; nothing was changed.`,
  );
}
