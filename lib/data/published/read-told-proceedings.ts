import { z } from "zod";
import { publishedClient } from "@/lib/data/clients";
import type { PageKeys } from "@/lib/domain/public/shown";
import type { ToldProceeding } from "@/lib/domain/statistics/entry-statistics";

const rows = z.array(
  z.object({
    id: z.string(),
    openness: z.enum(["open", "closed"]).nullable().catch(null),
    act: z.enum(["yes", "no"]).nullable().catch(null),
  }),
);

type Copy = { version: number; told: Promise<ToldProceeding[]> };
const held: { copy?: Copy } = {};

/**
 * Of every proceeding of every public case: whether it was open and whether its act was published.
 * Held in memory until the cases are announced anew; `keys` are the versions, read before this.
 */
export function readToldProceedings(keys: PageKeys): Promise<ToldProceeding[]> {
  const version = keys.cases ?? 0;
  if (held.copy?.version === version) return held.copy.told;
  const copy = { version, told: readAll() };
  held.copy = copy;
  copy.told.catch(() => {
    if (held.copy === copy) delete held.copy;
  });
  return copy.told;
}

async function readAll(): Promise<ToldProceeding[]> {
  const found = await publishedClient().$queryRaw`
    SELECT p.id,
      jsonb_path_query_first(told,
        '$.facts[*] ? (@.field == "openness").stated.value.code') #>> '{}' AS openness,
      jsonb_path_query_first(told,
        '$.facts[*] ? (@.field == "actPublished").stated.value.code') #>> '{}' AS act
    FROM published.subject s
      JOIN published.publication p USING (kind, id, version)
      CROSS JOIN LATERAL jsonb_array_elements(p.document -> 'proceedings') AS told
    WHERE s.kind = 'case' AND s.state = 'public' AND p.lang = 'en'
    ORDER BY p.id COLLATE "C"`;
  return rows.parse(found);
}
