import { databaseProblem, shownAddress } from "@/lib/server/database-problem";
import { readerRole } from "@/lib/server/postgres/address";
import { StartProblem } from "@/lib/server/start-problem";
import { withClient } from "@/lib/server/with-client";

/**
 * On a server of somebody else's, Otkaz makes no role. Throws StartProblem with the SQL that makes
 * it when it is missing, or when its address was not given. Returns that address.
 */
export async function requireReaderRole(urls: {
  databaseUrl: string;
  readerDatabaseUrl: string | undefined;
}): Promise<string> {
  const { databaseUrl, readerDatabaseUrl } = urls;
  const exists = await roleExists(databaseUrl);
  if (exists && readerDatabaseUrl) return readerDatabaseUrl;
  const missing = exists
    ? `READER_DATABASE_URL is not set: with DATABASE_URL, the address for the role ${readerRole} is needed too.`
    : `The role ${readerRole}, with which the public side reads, is missing on the database server.`;
  throw new StartProblem(`${missing}\n${advice(databaseUrl)}`);
}

async function roleExists(databaseUrl: string): Promise<boolean> {
  try {
    return await withClient(databaseUrl, async (client) => {
      const found = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [readerRole]);
      return found.rowCount === 1;
    });
  } catch (error) {
    throw databaseProblem(error, shownAddress(databaseUrl));
  }
}

function advice(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  const database = decodeURIComponent(pathname.slice(1)) || "otkaz";
  const quoted = `"${database.replaceAll('"', '""')}"`;
  return [
    "Run this on the server, with a password of your own in place of the dots:",
    "",
    `  CREATE ROLE ${readerRole} LOGIN PASSWORD '…';`,
    `  GRANT CONNECT ON DATABASE ${quoted} TO ${readerRole};`,
    "",
    `and set READER_DATABASE_URL=postgresql://${readerRole}:…@${host}${pathname}`,
  ].join("\n");
}
