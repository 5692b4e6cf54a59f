import { setTimeout as pause } from "node:timers/promises";
import { answers } from "@/lib/server/postgres/find-running";
import { freePort } from "@/lib/server/postgres/free-port";
import type { Place } from "@/lib/server/postgres/place";
import { type Postmaster, readPostmasterFile } from "@/lib/server/postgres/postmaster-file";
import { programProblem } from "@/lib/server/postgres/program-problem";
import type { Secrets } from "@/lib/server/postgres/secrets";
import { type SpawnedServer, spawnServer } from "@/lib/server/postgres/spawn-server";
import { stopServer } from "@/lib/server/postgres/stop-server";

type Start = { programs: string; place: Place; secrets: Secrets; port?: number };

/**
 * Starts the server, on `port` when one is given, and waits until it answers. Undefined when another
 * process started one on this cluster meanwhile.
 */
export async function startServer(options: Start): Promise<Postmaster | undefined> {
  const { place, programs } = options;
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const server = await spawnServer({ programs, place, port });
    const postmaster = await untilReady(server, options);
    if (postmaster) return postmaster;
    const words = await server.words();
    if (/lock file .* already exists/.test(words)) return undefined;
    if (attempt >= attempts || !passing.test(words)) throw programProblem(words, place.cluster);
    await pause(200);
  }
}

const attempts = 40;

/**
 * What goes by itself: a port that was taken since it was found free, and the last processes of a
 * killed server, which end within moments.
 */
const passing = /address already in use|shared memory block .* is still in use/i;

async function untilReady(
  server: SpawnedServer,
  { place, secrets }: Start,
): Promise<Postmaster | undefined> {
  try {
    while (!server.ended()) {
      const postmaster = await readPostmasterFile(place.cluster);
      const ours = postmaster?.pid === server.pid && postmaster?.ready;
      if (postmaster && ours && (await answers(postmaster, secrets, place.cluster)))
        return postmaster;
      await pause(30);
    }
    return undefined;
  } catch (error) {
    await stopServer(place.cluster);
    throw error;
  }
}
