import { realpath } from "node:fs/promises";
import { openDataFolder } from "@/lib/server/data-folder";
import { databaseProblem } from "@/lib/server/database-problem";
import { addresses } from "@/lib/server/postgres/address";
import { clusterExists } from "@/lib/server/postgres/cluster-state";
import { createCluster } from "@/lib/server/postgres/create-cluster";
import { ensureDatabase } from "@/lib/server/postgres/ensure-database";
import { findRunning } from "@/lib/server/postgres/find-running";
import { findInstalledPrograms } from "@/lib/server/postgres/installed-programs";
import { findPlace, type Place } from "@/lib/server/postgres/place";
import { writePlaceRecord } from "@/lib/server/postgres/place-record";
import type { Postmaster } from "@/lib/server/postgres/postmaster-file";
import { type RunningServer, runningServer } from "@/lib/server/postgres/running-server";
import { makeSecrets, readSecrets, type Secrets } from "@/lib/server/postgres/secrets";
import { startServer } from "@/lib/server/postgres/start-server";
import { usablePrograms } from "@/lib/server/postgres/usable-programs";
import type { Report } from "@/lib/server/report";
import { StartProblem } from "@/lib/server/start-problem";
import { systemProblem } from "@/lib/server/system-problem";

/** A running embedded server. `adopted`: it ran before; `fresh`: its cluster was made just now. */
export type OpenPostgres = RunningServer & { adopted: boolean; fresh: boolean };

/**
 * Brings up the embedded PostgreSQL of a data folder: makes the cluster the first time, adopts a
 * server that an earlier process left running. Throws StartProblem, with nothing harmed.
 */
export async function openPostgres(options: {
  dataDir: string;
  report: Report;
}): Promise<OpenPostgres> {
  const { dataDir, report } = options;
  await openDataFolder(dataDir);
  const installed = findInstalledPrograms();
  const place = await findPlace(dataDir);
  const exists = await clusterExists(place.cluster, installed.major);
  const secrets = exists ? await keptSecrets(dataDir, place) : await makeSecrets(dataDir);
  const programs = () => usablePrograms({ installed, place, report });
  const up = await bringUp({ programs, place, secrets, exists, report });
  const server = runningServer({ place, secrets, postmaster: up.postmaster, programs });
  try {
    await writePlaceRecord(await realpath(dataDir), place.cluster);
    await ensureDatabase(addresses(up.postmaster.port, secrets).maintenanceUrl);
  } catch (error) {
    if (!up.adopted) await server.stop();
    throw databaseProblem(systemProblem(error, dataDir), place.cluster);
  }
  return { ...server, adopted: up.adopted, fresh: up.fresh };
}

async function keptSecrets(dataDir: string, { cluster }: Place): Promise<Secrets> {
  const secrets = await readSecrets(dataDir);
  if (secrets) return secrets;
  throw new StartProblem(
    `${cluster} holds a database, but its passwords are not in ${dataDir}/secrets.json: bring that file back, or move the database away to begin with an empty one.`,
  );
}

type Up = { postmaster: Postmaster; adopted: boolean; fresh: boolean };

async function bringUp(options: {
  programs: () => Promise<string>;
  place: Place;
  secrets: Secrets;
  exists: boolean;
  report: Report;
}): Promise<Up> {
  const { place, secrets, exists, report } = options;
  const running = exists ? await findRunning(place.cluster, secrets) : undefined;
  if (running) return { postmaster: running, adopted: true, fresh: false };
  const programs = await options.programs();
  if (!exists) report(`Making a new database in ${place.cluster}`);
  const fresh = !exists && (await createCluster({ programs, ...place, ...secrets }));
  const started = await startServer({ programs, place, secrets });
  if (started) return { postmaster: started, adopted: false, fresh };
  const other = await findRunning(place.cluster, secrets);
  if (other) return { postmaster: other, adopted: true, fresh };
  throw new StartProblem(
    `Another process opened the database in ${place.cluster} at the same moment: start Otkaz again.`,
  );
}
