import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureReaderRole } from "@/lib/server/migrations/ensure-reader-role";
import { migrate } from "@/lib/server/migrations/migrate";
import { openPostgres } from "@/lib/server/postgres/open-postgres";
import { migrationsFolder } from "@/lib/server/root";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

declare module "vitest" {
  interface ProvidedContext {
    /** Addresses of the template database that each test file's own is copied from. */
    template: { databaseUrl: string; readerDatabaseUrl: string };
  }
}

/** Starts one embedded server for the whole run, with one migrated database to copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  const report = () => undefined;
  const server = await openPostgres({ dataDir: join(folder, "data"), report });
  const { databaseUrl, readerDatabaseUrl } = server;
  const teardown = async () => {
    await server.stop();
    await removeFolder(folder);
  };
  try {
    await ensureReaderRole({ databaseUrl, readerDatabaseUrl });
    await migrate({ databaseUrl, folder: migrationsFolder, report });
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide("template", { databaseUrl, readerDatabaseUrl });
  return teardown;
}
