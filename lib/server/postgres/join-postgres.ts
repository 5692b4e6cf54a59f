import { stat } from "node:fs/promises";
import { addresses } from "@/lib/server/postgres/address";
import { findRunning } from "@/lib/server/postgres/find-running";
import { findPlace } from "@/lib/server/postgres/place";
import { readSecrets } from "@/lib/server/postgres/secrets";

/** The addresses of the embedded server that runs on this data folder; null when none runs. */
export async function joinPostgres(
  dataDir: string,
): Promise<{ databaseUrl: string; readerDatabaseUrl: string } | null> {
  if (!(await isFolder(dataDir))) return null;
  const secrets = await readSecrets(dataDir);
  if (!secrets) return null;
  const { cluster } = await findPlace(dataDir);
  const running = await findRunning(cluster, secrets);
  if (!running) return null;
  const { databaseUrl, readerDatabaseUrl } = addresses(running.port, secrets);
  return { databaseUrl, readerDatabaseUrl };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
