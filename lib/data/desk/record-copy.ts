import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import type { Client } from "pg";
import { from } from "pg-copy-streams";
import { copyStatement } from "@/lib/data/desk/record-staging";

/** How much text is gathered before it is handed to the connection, in characters. */
const gathered = 64 * 1024;

/** A running COPY into the staging table of a connection. */
export type RecordCopy = ReturnType<typeof copyRecords>;

/** Begins to copy lines; `write` waits where the database is slower than the file. */
export function copyRecords(client: Client) {
  const stream = client.query(from(copyStatement));
  let failure: unknown = null;
  // What fails between two calls is told by the next one.
  stream.on("error", (error) => {
    failure = error;
  });
  let waiting = "";
  const hand = async () => {
    if (failure) throw failure;
    const text = waiting;
    waiting = "";
    if (!stream.write(text)) await once(stream, "drain");
    // The part before this one is merged meanwhile, and requests are answered: they get their turn.
    await setImmediate();
  };
  return {
    write: async (line: string): Promise<void> => {
      waiting += line;
      if (waiting.length >= gathered) await hand();
    },
    end: async (): Promise<void> => {
      await hand();
      const finished = once(stream, "finish");
      stream.end();
      await finished;
    },
    /** Gives up what was copied so far. */
    abandon: () => {
      stream.destroy();
    },
  };
}
