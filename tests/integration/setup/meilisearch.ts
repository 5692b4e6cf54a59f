import { randomBytes } from "node:crypto";
import { afterAll, vi } from "vitest";
import { type Connection, meilisearchConnection } from "@/lib/search/meilisearch/connection";
import { type IndexWriter, indexWriter } from "@/lib/search/meilisearch/index-writer";

/** A real server, and an index on it that is this test file's own; it is dropped after the file. */
export type TestIndex = { connection: Connection; writer: IndexWriter };

/** Null where no `MEILI_HOST` is set. */
export async function anIndex(): Promise<TestIndex | null> {
  vi.stubEnv("MEILI_INDEX", `test_${randomBytes(6).toString("hex")}`);
  const connection = await meilisearchConnection();
  if (!connection) return null;
  const writer = indexWriter(connection.admin, connection.index);
  await writer.prepare();
  afterAll(writer.drop);
  return { connection, writer };
}
