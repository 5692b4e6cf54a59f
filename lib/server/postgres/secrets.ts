import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { errorCode } from "@/lib/server/error-code";
import { StartProblem } from "@/lib/server/start-problem";
import { systemProblem } from "@/lib/server/system-problem";
import { writePrivateFileOnce } from "@/lib/server/write-private-file";

/** The passwords of the embedded server's two roles; both can stand in an address unescaped. */
const secrets = z.strictObject({
  ownerPassword: z.string().regex(/^[\w-]{32,}$/),
  readerPassword: z.string().regex(/^[\w-]{32,}$/),
});
export type Secrets = z.infer<typeof secrets>;

/** Reads the passwords kept in the data folder; undefined when there are none yet. */
export async function readSecrets(dataDir: string): Promise<Secrets | undefined> {
  const path = secretsPath(dataDir);
  try {
    return secrets.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    if (errorCode(error)) throw systemProblem(error, path);
    throw new StartProblem(
      `${path} is damaged, and the database cannot be opened without it: restore it from a backup.`,
      error,
    );
  }
}

/** Makes passwords for a new cluster, or returns those that another process made meanwhile. */
export async function makeSecrets(dataDir: string): Promise<Secrets> {
  const made = { ownerPassword: password(), readerPassword: password() };
  const path = secretsPath(dataDir);
  const first = await writePrivateFileOnce(path, `${JSON.stringify(made)}\n`);
  return first ? made : ((await readSecrets(dataDir)) ?? made);
}

function secretsPath(dataDir: string): string {
  return join(dataDir, "secrets.json");
}

function password(): string {
  return randomBytes(32).toString("base64url");
}
