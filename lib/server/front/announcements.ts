import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { z } from "zod";
import type { AnnouncementListener, Versions } from "./known-versions";

/** Where announcements come from. `start` settles when the first attempt to connect has ended. */
export type AnnouncementSource = {
  start(listener: AnnouncementListener): Promise<void>;
  close(): Promise<void>;
};

const channel = "otkaz_published";
const heartbeatMs = 2000;
const answerWithinMs = 5000;
const longestPauseMs = 5000;

const announcement = z.record(z.string(), z.int().min(0));
const announcementRow = z.object({ key: z.string(), version: z.coerce.number().int().min(0) });

/** Listens to the primary database, for as long as it takes; a standby could not be listened to. */
export function listenToDatabase(databaseUrl: string): AnnouncementSource {
  const stop = new AbortController();
  let running: Promise<void> = Promise.resolve();

  async function run(listener: AnnouncementListener, attempted: () => void): Promise<void> {
    for (let failures = 0; !stop.signal.aborted; failures += 1) {
      const settled = () => {
        failures = 0;
        attempted();
      };
      await listenOnce({ databaseUrl, listener, settled, signal: stop.signal });
      listener.down();
      attempted();
      await pause(backOff(failures), undefined, { signal: stop.signal }).catch(() => undefined);
    }
  }

  return {
    start: (listener) =>
      new Promise((attempted) => {
        running = run(listener, attempted);
      }),
    async close() {
      stop.abort();
      await Promise.race([running, pause(answerWithinMs, undefined, { ref: false })]);
    },
  };
}

function backOff(failures: number): number {
  return Math.min(100 * 2 ** failures, longestPauseMs);
}

type Listening = {
  databaseUrl: string;
  listener: AnnouncementListener;
  settled: () => void;
  signal: AbortSignal;
};

/** One connection, from its opening to its loss; settles when it is lost, whatever the reason. */
async function listenOnce({ databaseUrl, listener, settled, signal }: Listening): Promise<void> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: "otkaz announcements",
    connectionTimeoutMillis: answerWithinMs,
    keepAlive: true,
  });
  const lost = loss(client, listener);
  try {
    listener.up(await Promise.race([lost, open(client), failAfter(2 * answerWithinMs)]));
    settled();
    await Promise.race([lost, keepAsking(client, signal)]);
  } catch {
    // Lost: the caller empties the store and tries again.
  } finally {
    await closeQuietly(client);
  }
}

/** A promise that only ever fails: the connection ended, or an announcement could not be read. */
function loss(client: Client, listener: AnnouncementListener): Promise<never> {
  const lost = new Promise<never>((_, fail) => {
    const end = () => fail(new Error("the announcement channel is lost"));
    client.on("error", end);
    client.on("end", end);
    client.on("notification", ({ payload }) => {
      const versions = readAnnouncement(payload);
      if (versions) listener.announced(versions);
      else end();
    });
  });
  lost.catch(() => undefined);
  return lost;
}

/** Listens first and reads after, so that nothing can be published in between unheard. */
async function open(client: Client): Promise<Versions> {
  await client.connect();
  await client.query(`LISTEN ${channel}`);
  const { rows } = await client.query("SELECT key, version FROM published.announcement");
  const read = z.array(announcementRow).parse(rows);
  return Object.fromEntries(read.map(({ key, version }) => [key, version]));
}

/** A connection that no longer answers counts as lost even while the network says nothing. */
async function keepAsking(client: Client, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pause(heartbeatMs, undefined, { signal });
    await Promise.race([client.query("SELECT 1"), failAfter(answerWithinMs)]);
  }
}

async function failAfter(ms: number): Promise<never> {
  await pause(ms, undefined, { ref: false });
  throw new Error("no answer");
}

async function closeQuietly(client: Client): Promise<void> {
  await Promise.race([client.end(), failAfter(1000)]).catch(() => undefined);
}

/** The announcement in a payload; null where it cannot be read, and everything may have changed. */
export function readAnnouncement(payload: string | undefined): Record<string, number> | null {
  try {
    const parsed = announcement.safeParse(JSON.parse(payload ?? ""));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
