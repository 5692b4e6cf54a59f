import { type Env, provideDatabase } from "@/lib/env";
import { readAppFile } from "@/lib/server/app-file";
import type { Closers } from "@/lib/server/closers";
import { errorText } from "@/lib/server/error-code";
import { holdInstance } from "@/lib/server/instance-lock";
import { type Database, openDatabase } from "@/lib/server/open-database";
import { isAlive } from "@/lib/server/postgres/is-alive";
import type { OpenPostgres } from "@/lib/server/postgres/open-postgres";
import type { Report } from "@/lib/server/report";
import { StartProblem } from "@/lib/server/start-problem";

/**
 * Opens the database and, when it is embedded, makes this the one process that answers for it: it is
 * kept up, and the closers stop it. `owned` is false when another process does; that one is not
 * touched.
 */
export async function ownDatabase(options: {
  env: Env;
  report: Report;
  closers: Closers;
}): Promise<{ database: Database; owned: boolean }> {
  const { env, report, closers } = options;
  const database = await openDatabase(env, report);
  const owned = !database.server || (await takeOver(database.server, closers));
  provideDatabase(database);
  return { database, owned };
}

/** The sentence for a data folder that another process works on. */
export async function alreadyRunning(dataDir: string): Promise<StartProblem> {
  const app = await readAppFile(dataDir);
  return new StartProblem(
    app && isAlive(app.pid)
      ? `Otkaz is already running on this data at ${app.url} (process ${app.pid}).`
      : "Another otkaz command is at work on this data: wait until it has ended.",
  );
}

async function takeOver(server: OpenPostgres, closers: Closers): Promise<boolean> {
  const lock = await holdInstance(server.databaseUrl).catch(async (error) => {
    if (!server.adopted) await server.stop();
    throw error;
  });
  if (!lock) return false;
  const endWatch = server.keepUp(tellOperator);
  // However this process ends short of kill -9, it leaves no server behind.
  process.once("exit", server.interrupt);
  closers.add(async () => {
    await endWatch();
    await lock.release();
    await server.stop();
    process.off("exit", server.interrupt);
  });
  return true;
}

function tellOperator(error: unknown): void {
  process.stderr.write(`The database ended and does not start again: ${errorText(error)}\n`);
}
