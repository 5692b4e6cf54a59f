import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** SHA-256 in hex over the names and bytes of everything that a build is made from. */
export async function buildHash(folder: string): Promise<string> {
  const files = (await Promise.all(sources.map((source) => filesUnder(folder, source)))).flat();
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    const bytes = await readFile(join(folder, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

const sources: readonly string[] = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "next.config.js",
  "package-lock.json",
  "tsconfig.json",
];

/** Parts of `lib` that no page is made from, or that are made from the schema. */
const left: ReadonlySet<string> = new Set(["lib/server", "lib/data/generated"]);

async function filesUnder(folder: string, path: string): Promise<string[]> {
  if (left.has(path)) return [];
  const found = await stat(join(folder, path)).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [path];
  const names = await readdir(join(folder, path));
  return (await Promise.all(names.map((name) => filesUnder(folder, `${path}/${name}`)))).flat();
}
