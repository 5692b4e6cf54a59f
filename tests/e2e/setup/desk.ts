import { afterAll, vi } from "vitest";
import { closeClients } from "@/lib/data/clients";
import { provideDatabase } from "@/lib/env";
import { joinPostgres } from "@/lib/server/postgres/join-postgres";

/**
 * Joins the database of a running Otkaz from this process, as an import or a backup does: the
 * operations work on it from here. Answers the address of its owner.
 */
export async function joinDesk(dataDir: string): Promise<string> {
  const database = await joinPostgres(dataDir);
  if (!database) throw new Error(`no database runs on ${dataDir}`);
  vi.stubEnv("OTKAZ_DATA_DIR", dataDir);
  provideDatabase(database);
  afterAll(closeClients);
  return database.databaseUrl;
}
