import { afterAll, vi } from "vitest";
import { meilisearchConnection } from "@/lib/search/meilisearch/connection";
import { indexWriter } from "@/lib/search/meilisearch/index-writer";
import { aStandIn } from "@/tests/fixtures/meilisearch-stand-in";

/** A stand-in for Meilisearch that the settings of this test file name, and the way to its index. */
export async function theStandIn() {
  const standIn = await aStandIn();
  afterAll(standIn.close);
  vi.stubEnv("MEILI_HOST", standIn.host);
  vi.stubEnv("MEILI_SEARCH_KEY", "invented-search-key");
  vi.stubEnv("MEILI_ADMIN_KEY", "invented-admin-key");
  vi.stubEnv("MEILI_INDEX", "otkaz");
  const connection = await meilisearchConnection();
  if (!connection) throw new Error("The stand-in is not in the settings");
  const writer = indexWriter(connection.admin, connection.index);
  await writer.prepare();
  return { standIn, connection, writer };
}

/** Well again, and nothing remembered. */
export function healed({ standIn }: Awaited<ReturnType<typeof theStandIn>>): void {
  const { behaviour, told, asked } = standIn;
  Object.assign(behaviour, { slow: 0, status: 0, garbage: "", forgetful: false, finds: [] });
  behaviour.poison.clear();
  told.length = 0;
  asked.length = 0;
}
