import { join } from "node:path";
import type { Client } from "pg";
import { closeClients } from "@/lib/data/clients";
import { provideDatabase } from "@/lib/env";
import { ensureReaderRole } from "@/lib/server/migrations/ensure-reader-role";
import { migrate } from "@/lib/server/migrations/migrate";
import { openPostgres } from "@/lib/server/postgres/open-postgres";
import { migrationsFolder } from "@/lib/server/root";
import { withClient } from "@/lib/server/with-client";
import { removeFolder, temporaryFolder } from "@/tests/integration/setup/temporary-folder";

/** Work with the owner's connection to the database. */
export type AsOwner = (work: (client: Client) => Promise<void>) => Promise<void>;

/** Runs a measurement over a database of its own, migrated and empty, which is gone afterwards. */
export async function withDatabase(measured: (asOwner: AsOwner) => Promise<void>): Promise<void> {
  const folder = await temporaryFolder();
  const report = () => undefined;
  const server = await openPostgres({ dataDir: join(folder, "data"), report });
  try {
    await ensureReaderRole(server);
    await migrate({ databaseUrl: server.databaseUrl, folder: migrationsFolder, report });
    provideDatabase(server);
    await measured((work) => withClient(server.databaseUrl, work));
  } finally {
    await closeClients();
    await server.stop();
    await removeFolder(folder);
  }
}
