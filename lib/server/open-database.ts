import type { Env } from "@/lib/env";
import { checkServer } from "@/lib/server/check-server";
import { requireReaderRole } from "@/lib/server/migrations/require-reader-role";
import { type OpenPostgres, openPostgres } from "@/lib/server/postgres/open-postgres";
import type { Report } from "@/lib/server/report";
import { StartProblem } from "@/lib/server/start-problem";

/** The database of this run; `server` is the embedded one, which alone is ours to stop. */
export type Database = {
  databaseUrl: string;
  readerDatabaseUrl: string;
  server: OpenPostgres | undefined;
};

/** Opens the server of DATABASE_URL, else the embedded one of the data folder. */
export async function openDatabase(env: Env, report: Report): Promise<Database> {
  if (env.databaseUrl) return openExternal(env.databaseUrl, env.readerDatabaseUrl);
  if (env.readerDatabaseUrl)
    throw new StartProblem(
      "READER_DATABASE_URL is set without DATABASE_URL: set both, or neither for the embedded database.",
    );
  const server = await openPostgres({ dataDir: env.dataDir, report });
  const { databaseUrl, readerDatabaseUrl } = server;
  return { databaseUrl, readerDatabaseUrl, server };
}

async function openExternal(databaseUrl: string, reader: string | undefined): Promise<Database> {
  await checkServer(databaseUrl);
  const readerDatabaseUrl = await requireReaderRole({ databaseUrl, readerDatabaseUrl: reader });
  return { databaseUrl, readerDatabaseUrl, server: undefined };
}
