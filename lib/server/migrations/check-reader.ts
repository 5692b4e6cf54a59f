import type { Client } from "pg";
import { z } from "zod";
import { databaseProblem, shownAddress } from "@/lib/server/database-problem";
import { errorText } from "@/lib/server/error-code";
import { StartProblem } from "@/lib/server/start-problem";
import { withClient } from "@/lib/server/with-client";

/**
 * Asks the database, as the reader, what the reader may do: select from `published` and
 * `reference`, and nothing else. Throws StartProblem otherwise, since a draft could then leak.
 */
export async function checkReader(readerDatabaseUrl: string): Promise<void> {
  try {
    const rights = await withClient(readerDatabaseUrl, askRights);
    const wrong = complaint(rights);
    if (wrong) throw new StartProblem(`The role of READER_DATABASE_URL ${wrong}.`);
  } catch (error) {
    throw databaseProblem(error, shownAddress(readerDatabaseUrl));
  }
}

const readerRights = z.object({
  superuser: z.boolean(),
  seesDesk: z.boolean(),
  ownsDesk: z.boolean(),
  writes: z.boolean(),
  seesPublished: z.boolean(),
  unreadable: z.string().nullable(),
});
export type ReaderRights = z.infer<typeof readerRights>;

/** What is wrong with these rights, as the end of a sentence; undefined when nothing is. */
export function complaint(rights: ReaderRights): string | undefined {
  if (rights.superuser)
    return "is a superuser or may pass over row security; it must be an ordinary role";
  if (rights.ownsDesk) return "is a member of the role that owns the schema desk; take it out";
  if (rights.seesDesk) return "has a right on the schema desk; revoke it";
  if (rights.writes) return "may write to tables of this database; revoke that";
  if (!rights.seesPublished) return "has no right to use the schema published; grant it";
  if (rights.unreadable) return `may not select from ${rights.unreadable}; grant it`;
  return undefined;
}

async function askRights(client: Client): Promise<ReaderRights> {
  try {
    const { rows } = await client.query(question);
    return readerRights.parse(rows[0]);
  } catch (error) {
    // invalid_schema_name: the address leads to a database that was never migrated
    if (!/schema "\w+" does not exist/.test(errorText(error))) throw error;
    throw new StartProblem(
      "READER_DATABASE_URL leads to a database without the schemas of Otkaz: it must be the one of DATABASE_URL, or a replica of it.",
      error,
    );
  }
}

const question = `
  SELECT
    (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS "superuser",
    has_schema_privilege('desk', 'usage') OR has_schema_privilege('desk', 'create') AS "seesDesk",
    (SELECT pg_has_role(nspowner, 'member') FROM pg_namespace WHERE nspname = 'desk') AS "ownsDesk",
    has_schema_privilege('published', 'usage') AS "seesPublished",
    EXISTS (
      SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('desk', 'published', 'reference', 'public') AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
        AND (has_any_column_privilege(c.oid, 'insert, update') OR has_table_privilege(c.oid, 'delete, truncate'))
    ) AS "writes",
    (
      SELECT string_agg(n.nspname || '.' || c.relname, ', ' ORDER BY 1)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('published', 'reference') AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
        -- Some columns may be kept from the reader, such as salts; never a whole table.
        AND NOT has_any_column_privilege(c.oid, 'select')
    ) AS "unreadable"`;
