import { joinPostgres } from "@/lib/server/postgres/join-postgres";
import { withClient } from "@/lib/server/with-client";

const form = { "content-type": "application/x-www-form-urlencoded" };

/** Leaves a letter with the editors by the plain form; the status of the page that is shown then. */
export async function leaveLetter(url: string, body: string): Promise<number> {
  const sent = { method: "POST", headers: form, body: new URLSearchParams({ body }).toString() };
  return (await fetch(`${url}/en/contact/send`, sent)).status;
}

/** The letters at the desk of a running Otkaz, oldest first. */
export async function lettersAt(dataDir: string): Promise<unknown[]> {
  const database = await joinPostgres(dataDir);
  if (!database) throw new Error("the database does not run");
  return withClient(database.databaseUrl, async (client) => {
    const { rows } = await client.query("SELECT body FROM desk.contact_message ORDER BY body");
    return rows.map((row) => row.body);
  });
}
