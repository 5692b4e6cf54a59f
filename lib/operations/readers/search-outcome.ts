import { precedentKeys, readPrecedents } from "@/lib/data/published/precedent-copy";
import { readKeys } from "@/lib/data/published/read-keys";
import { distributionOf } from "@/lib/domain/precedents/distribution";
import type { SearchOutcome } from "@/lib/domain/public/search-view";

/** How these cases ended; null where there are none. */
export async function searchOutcome(ids: readonly string[]): Promise<SearchOutcome | null> {
  if (ids.length === 0) return null;
  const wanted = new Set(ids);
  const { rows } = await readPrecedents(await readKeys(precedentKeys), null);
  const { counts, terms } = distributionOf(rows.filter(({ id }) => wanted.has(id)));
  return { counts, terms: terms.all, untold: wanted.size - counts.cases };
}
