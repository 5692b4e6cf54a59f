import { findPlace } from "@/lib/server/postgres/place";
import { readPostmasterFile } from "@/lib/server/postgres/postmaster-file";

/** The process of the database that a data folder says it has; undefined where it has none. */
export async function readEmbeddedPid(dataDir: string): Promise<number | undefined> {
  const { cluster } = await findPlace(dataDir);
  return (await readPostmasterFile(cluster))?.pid;
}
