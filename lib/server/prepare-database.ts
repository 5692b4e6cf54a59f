import { checkReader } from "@/lib/server/migrations/check-reader";
import { ensureReaderRole } from "@/lib/server/migrations/ensure-reader-role";
import { migrate } from "@/lib/server/migrations/migrate";
import type { Database } from "@/lib/server/open-database";
import type { Report } from "@/lib/server/report";
import { migrationsFolder } from "@/lib/server/root";

/** Brings roles and schema up to date and proves that the public side can read no draft. */
export async function prepareDatabase(database: Database, report: Report): Promise<string[]> {
  const { databaseUrl, readerDatabaseUrl, server } = database;
  if (server) await ensureReaderRole({ databaseUrl, readerDatabaseUrl });
  const applied = await migrate({ databaseUrl, folder: migrationsFolder, report });
  await checkReader(readerDatabaseUrl);
  return applied;
}
