import { access, constants } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { runProgram } from "@/lib/server/postgres/run-program";

/** A Meilisearch that can be started: where it lies, and which version it says it is. */
export type MeilisearchProgram = { path: string; version: string };

/** The oldest version that answers every question of ours. */
const oldest = [1, 43, 1] as const;

/**
 * Looks for a program on the PATH, or at a path; undefined when there is none that can be run. One
 * that is too old, or that is no Meilisearch, is told and not used.
 */
export async function findMeilisearch(
  name: string,
  { path, report }: { path: string; report: (line: string) => void },
): Promise<MeilisearchProgram | undefined> {
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder));
  const places = isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name));
  for (const place of places) {
    if (!(await canRun(place))) continue;
    const version = versionIn((await runProgram({ program: place, args: ["--version"] })).output);
    if (version && isNewEnough(version)) return { path: place, version };
    report(`${place} is not used: it is no Meilisearch of version ${oldest.join(".")} or newer`);
    return undefined;
  }
  return undefined;
}

async function canRun(place: string): Promise<boolean> {
  return access(place, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** `meilisearch 1.50.0` */
function versionIn(words: string): string | undefined {
  return /^meilisearch (\d{1,4}\.\d{1,4}\.\d{1,4})\b/.exec(words)?.[1];
}

/** True of the oldest version that will do, and of every later one. */
export function isNewEnough(version: string): boolean {
  const parts = version.split(".").map(Number);
  for (const [at, needed] of oldest.entries()) {
    const part = parts[at] ?? 0;
    if (part !== needed) return part > needed;
  }
  return true;
}
