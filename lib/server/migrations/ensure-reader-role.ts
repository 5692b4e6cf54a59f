import { escapeIdentifier, escapeLiteral } from "pg";
import { databaseProblem, shownAddress } from "@/lib/server/database-problem";
import { readerRole } from "@/lib/server/postgres/address";
import { withClient } from "@/lib/server/with-client";

/**
 * Makes the login role of the public side on a server we own, or gives it the password of its
 * address again. The migrations grant it what it may read.
 */
export async function ensureReaderRole(urls: {
  databaseUrl: string;
  readerDatabaseUrl: string;
}): Promise<void> {
  const password = escapeLiteral(decodeURIComponent(new URL(urls.readerDatabaseUrl).password));
  const rights = `LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ${password}`;
  try {
    await withClient(urls.databaseUrl, async (client) => {
      await client.query("BEGIN");
      // Two processes that make the role at once would both fail to see it.
      await client.query("SELECT pg_advisory_xact_lock($1)", [roleLock]);
      const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [
        readerRole,
      ]);
      await client.query(`${rowCount ? "ALTER" : "CREATE"} ROLE ${readerRole} ${rights}`);
      const { rows } = await client.query("SELECT current_database() AS name");
      const database = escapeIdentifier(String(rows[0]?.name));
      await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${readerRole}`);
      await client.query("COMMIT");
    });
  } catch (error) {
    throw databaseProblem(error, shownAddress(urls.databaseUrl));
  }
}

const roleLock = 72707370;
