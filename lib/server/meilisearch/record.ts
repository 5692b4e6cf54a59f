import { randomBytes } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { writePrivateFile, writePrivateFileOnce } from "@/lib/server/write-private-file";

/** The folder of everything about the search engine; a copy of what is public, safe to delete. */
export function searchFolder(dataDir: string): string {
  return join(dataDir, "search");
}

/** The program that runs on this data folder. */
const record = z.object({ pid: z.number().int().positive(), port: z.number().int().positive() });
export type MeilisearchRecord = z.infer<typeof record>;

export async function readRecord(dataDir: string): Promise<MeilisearchRecord | undefined> {
  return readJson(join(searchFolder(dataDir), "running.json"), record);
}

export async function writeRecord(dataDir: string, running: MeilisearchRecord): Promise<void> {
  await writePrivateFile(
    join(searchFolder(dataDir), "running.json"),
    `${JSON.stringify(running)}\n`,
  );
}

export async function removeRecord(dataDir: string): Promise<void> {
  await rm(join(searchFolder(dataDir), "running.json"), { force: true });
}

const keyFile = z.object({ masterKey: z.string().regex(/^[\w-]{32,}$/) });

/** The key that was made for this data folder; undefined before the first start. */
export async function readMasterKey(dataDir: string): Promise<string | undefined> {
  return (await readJson(join(searchFolder(dataDir), "key.json"), keyFile))?.masterKey;
}

/** The same; makes it where there is none. A damaged file is replaced: nothing depends on its key. */
export async function masterKeyOf(dataDir: string): Promise<string> {
  const known = await readMasterKey(dataDir);
  if (known) return known;
  const path = join(searchFolder(dataDir), "key.json");
  await rm(path, { force: true });
  const made = randomBytes(32).toString("base64url");
  const first = await writePrivateFileOnce(path, `${JSON.stringify({ masterKey: made })}\n`);
  return first ? made : ((await readMasterKey(dataDir)) ?? made);
}

async function readJson<T>(path: string, shape: z.ZodType<T>): Promise<T | undefined> {
  try {
    return shape.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return undefined;
  }
}
