import { withClient } from "@/lib/server/with-client";

/** Every row of every table of a schema, as JSON text, by the name of its table. */
export type Contents = Record<string, string[]>;

/** Reads a whole schema. What a search column was made of is in it too. */
export function contentsOf(databaseUrl: string, schema: string): Promise<Contents> {
  return withClient(databaseUrl, async (client) => {
    const tables = await client.query(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = $1 ORDER BY 1",
      [schema],
    );
    const contents: Contents = {};
    for (const { name } of tables.rows) {
      const { rows } = await client.query(
        `SELECT to_jsonb(t)::text AS row FROM ${schema}.${name} t ORDER BY 1`,
      );
      contents[name] = rows.map((row) => String(row.row));
    }
    return contents;
  });
}

/** The tables of `published` in which a word stands, each with how many rows hold it. */
export async function whereItStands(databaseUrl: string, word: RegExp | string) {
  const wanted = typeof word === "string" ? new RegExp(word, "iu") : word;
  const contents = await contentsOf(databaseUrl, "published");
  return Object.fromEntries(
    Object.entries(contents)
      .map(([table, rows]): [string, number] => [table, rows.filter((r) => wanted.test(r)).length])
      .filter(([, count]) => count > 0),
  );
}

/** The first column of every row that a query answers, as the owner. */
export function valuesOf(databaseUrl: string, sql: string, values: unknown[] = []) {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query({ text: sql, values, rowMode: "array" });
    return rows.map((row: unknown[]) => row[0]);
  });
}
