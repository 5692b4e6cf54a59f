import { type Client, DatabaseError } from "pg";
import { z } from "zod";

/** What PostgreSQL says of a statement that it refused. */
export type RefusedRow = { code: string; constraint: string };

const said = z.object({ code: z.string(), constraint: z.string().optional() });

/** Tries a statement in a transaction that is taken back; answers what refused it, or null. */
export async function whatRefuses(client: Client, sql: string): Promise<RefusedRow | null> {
  await client.query("BEGIN");
  try {
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    const { rowCount } = await client.query(sql);
    if (rowCount === 0) throw new Error(`nothing to try it on: ${sql}`);
    return null;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    const { code, constraint } = said.parse(error);
    return { code, constraint: constraint ?? "" };
  } finally {
    await client.query("ROLLBACK");
  }
}
