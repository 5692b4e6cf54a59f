import { chmod, copyFile, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode } from "@/lib/server/error-code";
import { canUse } from "@/lib/server/postgres/can-enter";
import type { InstalledPrograms } from "@/lib/server/postgres/installed-programs";
import { makeOpenFolder } from "@/lib/server/postgres/open-folder";
import type { Place } from "@/lib/server/postgres/place";
import { makeSymlinks } from "@/lib/server/postgres/symlinks";
import type { Report } from "@/lib/server/report";
import { systemProblem } from "@/lib/server/system-problem";

/**
 * The folder to run PostgreSQL from: as installed when the database's user can use it there, else a
 * copy, made once for each version.
 */
export async function usablePrograms(options: {
  installed: InstalledPrograms;
  place: Place;
  report: Report;
}): Promise<string> {
  const { installed, place, report } = options;
  if ((await makeSymlinks(installed.folder)) && (await usable(installed.folder, place)))
    return installed.folder;
  const copy = join(place.programsHome, `programs-${installed.version}`);
  try {
    if (await exists(copy)) return copy;
    report(`Copying the PostgreSQL programs to ${copy}`);
    await copyOnce(installed.folder, copy);
  } catch (error) {
    throw systemProblem(error, place.programsHome);
  }
  return copy;
}

async function usable(folder: string, { user }: Place): Promise<boolean> {
  if (!user) return true;
  const files = ["bin/initdb", "share/postgresql/postgres.bki"].map((file) => join(folder, file));
  return canUse(join(folder, "bin/postgres"), files, user);
}

async function copyOnce(from: string, to: string): Promise<void> {
  const draft = `${to}.new-${process.pid}`;
  try {
    await makeOpenFolder(dirname(to));
    await copyTree(from, draft);
    await makeSymlinks(draft);
    await rename(draft, to);
  } catch (error) {
    // Another process was quicker: its copy is as good as ours.
    if (!["ENOTEMPTY", "EEXIST"].includes(errorCode(error))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyTree(source, target);
    if (entry.isFile()) await copyReadable(source, target);
  }
}

async function copyReadable(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const runnable = ((await stat(from)).mode & 0o100) !== 0;
  await chmod(to, runnable ? 0o755 : 0o644);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
