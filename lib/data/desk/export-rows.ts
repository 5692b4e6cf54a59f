import { Client } from "pg";
import { z } from "zod";
import { type Column, isExported } from "@/lib/domain/export-rules";
import { readEnv } from "@/lib/env";

const columns = z.array(z.object({ table: z.string(), column: z.string(), type: z.string() }));
const row = z.array(z.object({ line: z.string() }));

/** A copy of a document or a part of a file is large: it is fetched alone, all else by the hundred. */
const large: ReadonlySet<string> = new Set(["capture", "import_upload"]);
const atOnce = (table: string) => (large.has(table) ? 1 : 100);

/**
 * Every row of the desk as a line of JSON, `{"table":…,"row":{…}}`, all as of one moment. It goes
 * over a connection of its own and holds a hundred rows in memory at most.
 */
export async function* exportRows(): AsyncGenerator<string> {
  const client = new Client({
    connectionString: readEnv().databaseUrl,
    connectionTimeoutMillis: 5000,
  });
  await client.connect();
  try {
    await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    for (const [table, names] of await exportedTables(client)) yield* rowsOf(client, table, names);
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}

async function exportedTables(client: Client): Promise<Map<string, Column[]>> {
  const { rows } = await client.query(`
    SELECT c.table_name AS table, c.column_name AS column, c.data_type AS type
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'desk' AND t.table_type = 'BASE TABLE'
    ORDER BY c.table_name, c.ordinal_position`);
  const tables = new Map<string, Column[]>();
  for (const column of columns.parse(rows))
    if (isExported(column)) tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  return tables;
}

async function* rowsOf(client: Client, table: string, held: Column[]): AsyncGenerator<string> {
  const name = client.escapeIdentifier(table);
  await client.query(`DECLARE everything CURSOR FOR
    SELECT json_build_object('table', ${client.escapeLiteral(table)}, 'row', row_to_json(kept))::text
      AS line
    FROM (SELECT ${held.map((one) => shownColumn(client, one)).join(", ")} FROM desk.${name}) AS kept`);
  for (let more = true; more; ) {
    const { rows } = await client.query(`FETCH ${atOnce(table)} FROM everything`);
    more = rows.length > 0;
    if (more)
      yield `${row
        .parse(rows)
        .map((one) => one.line)
        .join("\n")}\n`;
  }
  await client.query("CLOSE everything");
}

function shownColumn(client: Client, { column, type }: Column): string {
  const name = client.escapeIdentifier(column);
  return type === "bytea" ? `encode(${name}, 'base64') AS ${name}` : name;
}
