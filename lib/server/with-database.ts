import { readEnv } from "@/lib/env";
import { type Closers, withClosers } from "@/lib/server/closers";
import { joinAsGuest, outlastGuests } from "@/lib/server/guests";
import type { Database } from "@/lib/server/open-database";
import { ownDatabase } from "@/lib/server/own-database";
import { createProgress, type Progress } from "@/lib/server/progress";
import type { Report } from "@/lib/server/report";
import { listenForStop } from "@/lib/server/stop-signals";

/**
 * Does a piece of work on the database: on the running one, else on one that is started for it and
 * stopped again afterwards, when no other command that joined it needs it any more.
 */
export async function withDatabase(
  work: (database: Database, progress: Progress, closers: Closers) => Promise<void>,
): Promise<void> {
  const env = readEnv();
  const signal = listenForStop();
  const progress = createProgress(process.stdout, signal);
  await withClosers(async (closers) => {
    const open = (report: Report) => ownDatabase({ env, report, closers });
    const { database, owned } = await progress.step("Database", open);
    if (database.server) {
      const { databaseUrl } = database.server;
      const tell = () => progress.line("Waiting for another otkaz command on this data to end");
      const guest = owned ? null : await joinAsGuest(databaseUrl);
      closers.add(() => (guest ? guest.leave() : outlastGuests(databaseUrl, { signal, tell })));
    }
    await work(database, progress, closers);
  });
}
