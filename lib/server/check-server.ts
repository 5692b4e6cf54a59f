import { z } from "zod";
import { databaseProblem, shownAddress } from "@/lib/server/database-problem";
import { StartProblem } from "@/lib/server/start-problem";
import { withClient } from "@/lib/server/with-client";

/** The oldest PostgreSQL that Otkaz works with; 15 brought `public` without rights for everybody. */
const oldest = 15;

/** Throws StartProblem when the server of DATABASE_URL cannot be reached or is too old. */
export async function checkServer(databaseUrl: string): Promise<void> {
  const major = await serverMajor(databaseUrl).catch((error) => {
    throw databaseProblem(error, shownAddress(databaseUrl));
  });
  if (major < oldest)
    throw new StartProblem(
      `The server of DATABASE_URL is PostgreSQL ${major}, and Otkaz needs ${oldest} or newer.`,
    );
}

async function serverMajor(databaseUrl: string): Promise<number> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query("SHOW server_version_num");
    const row = z.object({ server_version_num: z.coerce.number() }).parse(rows[0]);
    return Math.floor(row.server_version_num / 10_000);
  });
}
