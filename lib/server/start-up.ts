import type { Env } from "@/lib/env";
import { removeAppFile, writeAppFile } from "@/lib/server/app-file";
import { buildIfNeeded } from "@/lib/server/build";
import { type Closers, withClosers } from "@/lib/server/closers";
import { openDataFolder } from "@/lib/server/data-folder";
import { generateClientIfMissing } from "@/lib/server/generate-client";
import {
  enforceRedactions,
  firstAdminPath,
  loadCasebook,
  loadReference,
} from "@/lib/server/load-data";
import { openMeilisearch } from "@/lib/server/meilisearch/open-meilisearch";
import { openJobs } from "@/lib/server/open-jobs";
import { openWeb } from "@/lib/server/open-web";
import { alreadyRunning, ownDatabase } from "@/lib/server/own-database";
import { assertPortFree } from "@/lib/server/port";
import { prepareDatabase } from "@/lib/server/prepare-database";
import type { Progress } from "@/lib/server/progress";
import { whenAborted } from "@/lib/server/stop-signals";

type Start = { env: Env; progress: Progress; signal: AbortSignal };

/** Brings everything up, serves until the signal aborts, and takes everything down again. */
export async function startUp({ env, progress, signal }: Start): Promise<void> {
  await withClosers(async (closers) => {
    await bringUp({ env, progress, signal }, closers);
    await whenAborted(signal);
    progress.line("Stopping");
  });
}

async function bringUp({ env, progress, signal }: Start, closers: Closers): Promise<void> {
  const { step } = progress;
  await step("Data folder", () => openDataFolder(env.dataDir));
  const database = await step("Database", async (report) => {
    const { database: opened, owned } = await ownDatabase({ env, report, closers });
    if (!owned) throw await alreadyRunning(env.dataDir);
    return opened;
  });
  await step("Port", () => assertPortFree(env.port));
  await step("Migrations", (report) => prepareDatabase(database, report));
  await step("Database client", generateClientIfMissing);
  await step("Reference data", loadReference);
  if (database.server) await step("Casebook", loadCasebook);
  await step("Redactions", enforceRedactions);
  await step("Search engine", (report) => openMeilisearch({ env, report, closers }));
  await step("Pages", async (report) => {
    if (!(await buildIfNeeded(signal))) report("The build is current and used again");
  });
  await step("Web server", () => openWeb({ env, database, closers }));
  await openJobs({ progress, closers });
  await announce(env, progress, closers);
}

async function announce(env: Env, progress: Progress, closers: Closers): Promise<void> {
  const url = `http://localhost:${env.port}`;
  const { pid } = process;
  closers.add(() => removeAppFile(env.dataDir, pid));
  await writeAppFile(env.dataDir, { pid, url, startedAt: new Date().toISOString() });
  progress.line(`\nOtkaz is at ${env.appUrl}`);
  const path = await firstAdminPath();
  if (path) progress.line(`The first admin sets a passphrase, once, at ${env.appUrl}${path}`);
}
