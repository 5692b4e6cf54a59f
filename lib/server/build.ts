import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";
import { buildHash } from "@/lib/server/build-hash";
import { root } from "@/lib/server/root";
import { runNode } from "@/lib/server/run-node";
import { StartProblem } from "@/lib/server/start-problem";
import { systemProblem } from "@/lib/server/system-problem";

/** Builds the pages when the last build was not made from what lies here now. True when it built. */
export async function buildIfNeeded(signal?: AbortSignal): Promise<boolean> {
  const hash = await buildHash(root);
  if ((await builtHash()) === hash) return false;
  await build(hash, signal);
  return true;
}

/** Builds the pages, whatever lies there. */
export async function buildAlways(signal?: AbortSignal): Promise<void> {
  await build(await buildHash(root), signal);
}

const record = join(root, ".next/otkaz-build.json");
const buildRecord = z.object({ hash: z.string() });

async function builtHash(): Promise<string | undefined> {
  try {
    // Next writes its id last, so without one the build is not whole.
    await readFile(join(root, ".next/BUILD_ID"));
    return buildRecord.parse(JSON.parse(await readFile(record, "utf8"))).hash;
  } catch {
    return undefined;
  }
}

async function build(hash: string, signal: AbortSignal | undefined): Promise<void> {
  try {
    await rm(record, { force: true });
    const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
    const env = { NEXT_TELEMETRY_DISABLED: "1" };
    const { code, output } = await runNode({ args: [next, "build"], env, signal });
    signal?.throwIfAborted();
    if (code !== 0) throw new StartProblem(`${output.trim()}\n\nThe build failed; see above.`);
    await writeFile(record, `${JSON.stringify({ hash })}\n`);
  } catch (error) {
    throw systemProblem(error, join(root, ".next"));
  }
}
