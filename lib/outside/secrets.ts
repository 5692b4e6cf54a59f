import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import { chown, link, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readEnv } from "@/lib/env";

const kept = new Map<string, Promise<string>>();

/**
 * The secret of this Otkaz, at least 32 characters: AUTH_SECRET, else one that is made once and lies
 * in the data folder. Several instances on one database need AUTH_SECRET.
 */
export function appSecret(): Promise<string> {
  const { authSecret, dataDir } = readEnv();
  if (authSecret) return Promise.resolve(authSecret);
  const path = join(dataDir, "auth-secret");
  const known = kept.get(path) ?? fromFile(path);
  kept.set(path, known);
  known.catch(() => kept.delete(path));
  return known;
}

/** A key of 32 bytes for one purpose. What one purpose has sealed, no other opens. */
export async function keyFor(purpose: string): Promise<Buffer> {
  return Buffer.from(hkdfSync("sha256", await appSecret(), "otkaz", purpose, 32));
}

/** What may be kept of a text that is to be known again but never read, e.g. an address. */
export async function keyedHash(purpose: string, text: string): Promise<string> {
  return createHmac("sha256", await keyFor(purpose))
    .update(text)
    .digest("base64url");
}

async function fromFile(path: string): Promise<string> {
  const found = await readFile(path, "utf8").catch(missing);
  const secret = (found ?? (await make(path))).trim();
  if (secret.length < 32) throw new Error(`${path} is damaged: restore it from a backup`);
  return secret;
}

/** Written beside its place and then linked there: of two who make it at once, one wins for both. */
async function make(path: string): Promise<string> {
  const draft = `${path}.${randomBytes(6).toString("hex")}.draft`;
  try {
    await writeFile(draft, `${randomBytes(48).toString("base64url")}\n`, {
      mode: 0o600,
      flush: true,
    });
    await giveToOwnerOf(join(path, ".."), draft);
    await link(draft, path).catch(unlessThere);
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(path, "utf8");
}

/** What root writes into somebody's folder stays readable for that somebody. */
async function giveToOwnerOf(folder: string, file: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(folder);
  await chown(file, uid, gid);
}

function missing(error: unknown): undefined {
  if (codeOf(error) === "ENOENT") return undefined;
  throw error;
}

function unlessThere(error: unknown): void {
  if (codeOf(error) !== "EEXIST") throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
