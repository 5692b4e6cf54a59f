import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";

/**
 * Takes the lock of the one process that may run on an embedded server, and keeps it as long as the
 * process lives: the death of the process ends its connection, and a connection that the server
 * broke off is made again. Undefined when another process holds the lock.
 */
export async function holdInstance(
  databaseUrl: string,
): Promise<{ release(): Promise<void> } | undefined> {
  let released = false;
  let held = await connectAndLock(databaseUrl, () => void holdAgain());
  const holdAgain = async () => {
    for (held = undefined; !released && !held; ) {
      await pause(retry, undefined, { ref: false });
      held = await connectAndLock(databaseUrl, () => void holdAgain()).catch(() => undefined);
    }
    if (released) await held?.end().catch(() => undefined);
  };
  if (!held) return undefined;
  const release = async () => {
    released = true;
    await held?.end().catch(() => undefined);
  };
  return { release };
}

const retry = 500;
const instanceLock = 72707371;

/** The connection that holds the lock; undefined when another one does. */
async function connectAndLock(url: string, whenBroken: () => void): Promise<Client | undefined> {
  const client = new Client({ connectionString: url, keepAlive: true });
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS held", [instanceLock]);
  if (rows[0]?.held === true) {
    client.once("end", whenBroken);
    return client;
  }
  await client.end();
  return undefined;
}
