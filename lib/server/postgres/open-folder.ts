import { chmod, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCode } from "@/lib/server/error-code";

/** Makes a folder, and those above it, that every user may pass through; existing ones stay as they are. */
export async function makeOpenFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
    await chmod(folder, 0o755);
  } catch (error) {
    if (errorCode(error) === "EEXIST") return;
    if (errorCode(error) !== "ENOENT") throw error;
    await makeOpenFolder(dirname(folder));
    await makeOpenFolder(folder);
  }
}
