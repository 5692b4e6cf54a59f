import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { systemProblem } from "@/lib/server/system-problem";
import { writePrivateFile } from "@/lib/server/write-private-file";

/** What a running Otkaz says about itself in the data folder. */
const appFile = z.object({
  pid: z.number().int().positive(),
  url: z.string(),
  startedAt: z.string(),
});
export type AppFile = z.infer<typeof appFile>;

/** Undefined when none runs, or one that does not serve yet. */
export async function readAppFile(dataDir: string): Promise<AppFile | undefined> {
  try {
    return appFile.parse(JSON.parse(await readFile(pathIn(dataDir), "utf8")));
  } catch {
    return undefined;
  }
}

export async function writeAppFile(dataDir: string, content: AppFile): Promise<void> {
  try {
    await writePrivateFile(pathIn(dataDir), `${JSON.stringify(content)}\n`);
  } catch (error) {
    throw systemProblem(error, dataDir);
  }
}

/** Removes the file when it is the one of this process. */
export async function removeAppFile(dataDir: string, pid: number): Promise<void> {
  if ((await readAppFile(dataDir))?.pid === pid) await rm(pathIn(dataDir), { force: true });
}

function pathIn(dataDir: string): string {
  return join(dataDir, "app.json");
}
