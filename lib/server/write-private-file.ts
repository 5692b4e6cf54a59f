import { chown, link, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCode } from "@/lib/server/error-code";
import { isRoot } from "@/lib/server/postgres/runner";

/** Writes a file that only this user can read; a reader sees the old text or the new, never half. */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  const draft = await writeDraft(path, text);
  await rename(draft, path);
}

/** The same, unless the file exists already; true when this call made it. */
export async function writePrivateFileOnce(path: string, text: string): Promise<boolean> {
  const draft = await writeDraft(path, text);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDraft(path: string, text: string): Promise<string> {
  const draft = `${path}.${process.pid}.draft`;
  try {
    await writeFile(draft, text, { mode: 0o600, flush: true });
    await giveToOwnerOf(dirname(path), draft);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return draft;
}

/** What root writes into somebody's folder stays readable for that somebody. */
async function giveToOwnerOf(folder: string, file: string): Promise<void> {
  if (!isRoot()) return;
  const { uid, gid } = await stat(folder);
  await chown(file, uid, gid);
}
