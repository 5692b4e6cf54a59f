import { readPresent } from "@/lib/data/published/read-documents";
import type { Language } from "@/lib/domain/language";
import { publicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import type { Shown } from "@/lib/domain/public/shown";
import type { DiscrepancyListView } from "@/lib/domain/public/views";
import { found, shownWith } from "./shown-with";

/** Every discrepancy, in the order of the numbers. */
export function listDiscrepancies(lang: Language): Promise<Shown<DiscrepancyListView>> {
  return shownWith(["discrepancies"], async () => {
    const wanted = { kind: "discrepancy", lang, schema: publicDiscrepancy } as const;
    const discrepancies = await readPresent(wanted);
    return found({ discrepancies, total: discrepancies.length });
  });
}
