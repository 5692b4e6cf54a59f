import { chmod, chown, mkdir, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errorCode } from "@/lib/server/error-code";
import { ownerRole } from "@/lib/server/postgres/address";
import { isAlive } from "@/lib/server/postgres/is-alive";
import { makeOpenFolder } from "@/lib/server/postgres/open-folder";
import { localeOptions } from "@/lib/server/postgres/platform";
import { programProblem } from "@/lib/server/postgres/program-problem";
import { runProgram } from "@/lib/server/postgres/run-program";
import type { SystemUser } from "@/lib/server/postgres/runner";
import { systemProblem } from "@/lib/server/system-problem";

type NewCluster = {
  programs: string;
  cluster: string;
  user: SystemUser | undefined;
  ownerPassword: string;
};

/**
 * Makes a new cluster beside its place and moves it there when it is whole, so that a broken attempt
 * leaves nothing. False when another process made one meanwhile.
 */
export async function createCluster(options: NewCluster): Promise<boolean> {
  const { cluster } = options;
  const draft = `${cluster}.new-${process.pid}`;
  try {
    await makeOpenFolder(dirname(cluster));
    await removeLeftovers(cluster);
    await makeOwnFolder(draft, options.user);
    await initialise(draft, options);
    return await moveIn(draft, cluster);
  } catch (error) {
    throw systemProblem(error, dirname(cluster));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Removes what attempts left behind whose process was killed. */
async function removeLeftovers(cluster: string): Promise<void> {
  const prefix = `${basename(cluster)}.new-`;
  for (const name of await readdir(dirname(cluster))) {
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (name.startsWith(prefix) && !isAlive(pid))
      await rm(join(dirname(cluster), name), { recursive: true, force: true });
  }
}

async function makeOwnFolder(folder: string, user: SystemUser | undefined): Promise<void> {
  await mkdir(folder);
  await chmod(folder, 0o700);
  if (user) await chown(folder, user.uid, user.gid);
}

async function initialise(draft: string, options: NewCluster): Promise<void> {
  const { programs, cluster, user, ownerPassword } = options;
  const passwordFile = `${draft}.password`;
  try {
    await writeFile(passwordFile, `${ownerPassword}\n`, { mode: 0o600 });
    if (user) await chown(passwordFile, user.uid, user.gid);
    const { code, output } = await runProgram({
      program: join(programs, "bin/initdb"),
      args: [...initOptions, `--pgdata=${draft}`, `--pwfile=${passwordFile}`],
      user,
    });
    if (code !== 0) throw programProblem(output, cluster);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

const initOptions: readonly string[] = [
  ...localeOptions(process.platform),
  "--auth=scram-sha-256",
  `--username=${ownerRole}`,
  "--no-instructions",
];

async function moveIn(draft: string, cluster: string): Promise<boolean> {
  // An empty folder may wait at the place; one with a cluster in it may not be replaced.
  await rmdir(cluster).catch(() => undefined);
  try {
    await rename(draft, cluster);
    return true;
  } catch (error) {
    if (["ENOTEMPTY", "EEXIST", "EPERM"].includes(errorCode(error))) return false;
    throw error;
  }
}
