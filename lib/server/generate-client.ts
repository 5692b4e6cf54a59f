import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "@/lib/server/root";
import { runNode } from "@/lib/server/run-node";
import { StartProblem } from "@/lib/server/start-problem";

/** Makes the database client when the install step that makes it was skipped. */
export async function generateClientIfMissing(): Promise<void> {
  const generated = join(root, "lib/data/generated");
  if (await stat(generated).catch(() => undefined)) return;
  const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
  // Generating needs no engine, but asks for its path and would fetch one.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  const { code, output } = await runNode({ args: [prisma, "generate"], env });
  if (code !== 0)
    throw new StartProblem(`${output.trim()}\n\nThe database client could not be made; see above.`);
}
