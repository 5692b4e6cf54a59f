import { readEnv } from "@/lib/env";
import { type Closers, withClosers } from "@/lib/server/closers";
import type { Database } from "@/lib/server/open-database";
import { ownDatabase } from "@/lib/server/own-database";
import { createProgress, type Progress } from "@/lib/server/progress";
import type { Report } from "@/lib/server/report";
import { listenForStop } from "@/lib/server/stop-signals";

/**
 * Does a piece of work on the database: on the running one, else on one that is started for it and
 * stopped again afterwards.
 */
export async function withDatabase(
  work: (database: Database, progress: Progress, closers: Closers) => Promise<void>,
): Promise<void> {
  const env = readEnv();
  const progress = createProgress(process.stdout, listenForStop());
  await withClosers(async (closers) => {
    const open = (report: Report) => ownDatabase({ env, report, closers });
    const { database } = await progress.step("Database", open);
    await work(database, progress, closers);
  });
}
