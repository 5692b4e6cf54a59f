import { Client } from "pg";
import { whenAborted } from "@/lib/server/stop-signals";

const guestLock = 72707372;

/**
 * Tells the process that answers for the embedded server that this one works there too; it is not
 * stopped before `leave`, or the end of this process.
 */
export async function joinAsGuest(databaseUrl: string): Promise<{ leave(): Promise<void> }> {
  const client = await connected(databaseUrl);
  await client.query("SELECT pg_advisory_lock_shared($1)", [guestLock]);
  return { leave: () => client.end() };
}

/**
 * Waits until no other process works on the server, or until somebody asks this one to stop. `tell`
 * is called once where there is something to wait for.
 */
export async function outlastGuests(
  databaseUrl: string,
  { signal, tell }: { signal: AbortSignal; tell: () => void },
): Promise<void> {
  if (signal.aborted) return;
  const client = await connected(databaseUrl);
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS alone", [guestLock]);
  if (rows[0]?.alone !== true) {
    tell();
    const alone = client.query("SELECT pg_advisory_lock($1)", [guestLock]).catch(() => undefined);
    await Promise.race([alone, whenAborted(signal)]);
  }
  // An unanswered query would hold up a polite end.
  await Promise.race([client.end(), whenAborted(signal)]);
}

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString, keepAlive: true });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}
