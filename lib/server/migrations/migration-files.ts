import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "@/lib/server/error-code";
import { StartProblem } from "@/lib/server/start-problem";

/** A migration as it stands in the folder; `checksum` is the SHA-256 of its bytes in hex. */
export type MigrationFile = { name: string; sql: string; checksum: string };

/** Reads `<folder>/<name>/migration.sql`, in the order of their names. */
export async function readMigrationFiles(folder: string): Promise<MigrationFile[]> {
  const names = (await entries(folder)).sort();
  return Promise.all(names.map((name) => readMigrationFile(folder, name)));
}

async function entries(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  } catch (error) {
    throw new StartProblem(
      `The migrations are missing (${folder} cannot be read): restore the files of Otkaz.`,
      error,
    );
  }
}

async function readMigrationFile(folder: string, name: string): Promise<MigrationFile> {
  const path = join(folder, name, "migration.sql");
  const bytes = await readFile(path).catch((error) => {
    throw new StartProblem(
      `The migration ${path} cannot be read (${errorCode(error)}): restore the files of Otkaz.`,
      error,
    );
  });
  const checksum = createHash("sha256").update(bytes).digest("hex");
  return { name, sql: bytes.toString("utf8"), checksum };
}
