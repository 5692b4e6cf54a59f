import { readPresent } from "@/lib/data/published/read-documents";
import { readQuotationCounts } from "@/lib/data/published/read-lists";
import type { Language } from "@/lib/domain/language";
import { publicSource } from "@/lib/domain/public/public-source";
import type { Shown } from "@/lib/domain/public/shown";
import type { SourceListView } from "@/lib/domain/public/views";
import { found, shownWith } from "./shown-with";

/** The sources with how much is quoted of each, and in how many cases. */
export function listSources(lang: Language): Promise<Shown<SourceListView>> {
  return shownWith(["sources"], async () => {
    const sources = await readPresent({ kind: "source", lang, schema: publicSource });
    const used = await readQuotationCounts();
    return found({
      sources: sources.map((source) => {
        const own = used.filter((row) => row.sourceId === source.id);
        const cases = own.filter((row) => row.usedKind === "case");
        return {
          ...source,
          quotations: new Set(own.map((row) => row.exact)).size,
          cases: new Set(cases.map((row) => row.usedId)).size,
        };
      }),
    });
  });
}
