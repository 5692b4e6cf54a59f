import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const root = join(process.cwd(), "prisma");

/** A file that ships with the project: its name below `prisma`, its text and its SHA-256. */
export type ShippedFile = { name: string; text: string; digest: string };

/** Reads a file below `prisma`, such as `reference/articles.json`. */
export async function shippedFile(name: string): Promise<ShippedFile> {
  const text = await readFile(join(root, name), "utf8");
  return { name, text, digest: createHash("sha256").update(text).digest("hex") };
}

/** Reads a file below `prisma` where it exists. */
export async function shippedFileIfAny(name: string): Promise<string | undefined> {
  return existsSync(join(root, name)) ? (await shippedFile(name)).text : undefined;
}

/** The names in a folder below `prisma`, in order. */
export async function shippedNames(folder: string): Promise<string[]> {
  return (await readdir(join(root, folder))).sort();
}
