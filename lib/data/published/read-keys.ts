import { publishedClient } from "@/lib/data/clients";
import type { PageKeys } from "@/lib/domain/public/shown";

/** The versions of these keys now; 0 for what was never announced. To be read before the data. */
export async function readKeys(keys: readonly string[]): Promise<PageKeys> {
  const rows = await publishedClient().announcement.findMany({ where: { key: { in: [...keys] } } });
  const versions = new Map(rows.map((row) => [row.key, Number(row.version)]));
  return Object.fromEntries(keys.map((key) => [key, versions.get(key) ?? 0]));
}
