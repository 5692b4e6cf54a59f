import { chmod, chown, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode } from "@/lib/server/error-code";
import { isRoot } from "@/lib/server/postgres/runner";
import { databaseUser } from "@/lib/server/postgres/system-user";
import { systemProblem } from "@/lib/server/system-problem";

/**
 * Makes the data folder when it is missing and proves that it can be written. A folder that exists
 * keeps its owner and permissions.
 */
export async function openDataFolder(dataDir: string): Promise<void> {
  try {
    if (await makeFolder(dataDir)) await letDatabaseIn(dataDir);
    await proveWritable(dataDir);
  } catch (error) {
    throw systemProblem(error, dataDir);
  }
}

async function makeFolder(dataDir: string): Promise<boolean> {
  await mkdir(dirname(dataDir), { recursive: true });
  try {
    await mkdir(dataDir, { mode: 0o700 });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Under root, the database's own user may pass through a folder we made, and list nothing in it. */
async function letDatabaseIn(dataDir: string): Promise<void> {
  if (!isRoot()) return;
  const { gid } = await databaseUser();
  await chown(dataDir, 0, gid);
  await chmod(dataDir, 0o710);
}

async function proveWritable(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.probe-${process.pid}`);
  try {
    await writeFile(probe, "probe", { mode: 0o600 });
  } finally {
    await rm(probe, { force: true });
  }
}
