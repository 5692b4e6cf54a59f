import { createHash } from "node:crypto";
import { realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { errorCode } from "@/lib/server/error-code";
import { canEnter } from "@/lib/server/postgres/can-enter";
import { readPlaceRecord } from "@/lib/server/postgres/place-record";
import { isRoot, type SystemUser } from "@/lib/server/postgres/runner";
import { databaseUser, userNumbered } from "@/lib/server/postgres/system-user";
import { StartProblem } from "@/lib/server/start-problem";

/**
 * Where the embedded server lives. `cluster` is the folder of its data, `programsHome` one where
 * programs may be copied to, `user` the system user it runs as (undefined: the one of this process).
 */
export type Place = { cluster: string; programsHome: string; user: SystemUser | undefined };

/** Finds the place that the data folder had before, else chooses one. Makes nothing. */
export async function findPlace(dataDir: string): Promise<Place> {
  const folder = await realpath(dataDir);
  const recorded = await recordedCluster(folder);
  const own = join(folder, "postgres");
  if (!isRoot()) return { cluster: recorded ?? own, programsHome: folder, user: undefined };
  const existing = recorded ?? ((await ownerOf(own)) === undefined ? undefined : own);
  const owner = existing === undefined ? undefined : await ownerUser(existing);
  const user = owner ?? (await databaseUser());
  const chosen = (await canEnter(folder, user)) ? own : join(systemHome(folder), "postgres");
  return { cluster: existing ?? chosen, programsHome: systemHome(folder), user };
}

/** The folder for a data folder whose own path the database's user cannot enter. */
export function systemHome(folder: string): string {
  return join("/var/lib/otkaz", createHash("sha256").update(folder).digest("hex").slice(0, 12));
}

async function recordedCluster(folder: string): Promise<string | undefined> {
  const record = await readPlaceRecord(folder);
  if (!record) return undefined;
  const cluster = resolve(folder, record.cluster);
  if (isAbsolute(record.cluster)) await refuseCopy(folder, record.dataFolder, cluster);
  if ((await ownerOf(cluster)) !== undefined) return cluster;
  throw new StartProblem(
    `The database of ${folder} should lie in ${cluster}, but is not there: bring that folder back, or remove ${join(folder, "place.json")} and secrets.json to begin with an empty database.`,
  );
}

/** A copied data folder still points to the database of the first one, which must not be touched. */
async function refuseCopy(folder: string, first: string, cluster: string): Promise<void> {
  if (first === folder || !(await readPlaceRecord(first).catch(() => undefined))) return;
  throw new StartProblem(
    `${folder} is a copy of ${first}, whose database lies in ${cluster}: a copy of the folder does not hold the database, so restore a backup instead.`,
  );
}

async function ownerUser(cluster: string): Promise<SystemUser | undefined> {
  const uid = await ownerOf(cluster);
  if (!uid) return undefined;
  const user = await userNumbered(uid);
  if (user) return user;
  throw new StartProblem(
    `The database in ${cluster} belongs to the user number ${uid}, whom this system does not know: make a user with that number, or change the owner of the folder.`,
  );
}

async function ownerOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).uid;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw new StartProblem(
      `${dirname(path)} cannot be entered by this user: start Otkaz as the user who started it before.`,
      error,
    );
  }
}
