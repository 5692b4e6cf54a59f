import { readHistory } from "@/lib/data/published/read-documents";
import type { Language } from "@/lib/domain/language";
import type { Shown } from "@/lib/domain/public/shown";
import type { CaseHistoryView } from "@/lib/domain/public/views";
import { caseAddressed } from "./case-addressed";

/**
 * The public versions of a case, the newest first, with when and why each came. The neutral number
 * alone finds the case too.
 */
export function showCaseHistory(lang: Language, slug: string): Promise<Shown<CaseHistoryView>> {
  return caseAddressed({
    lang,
    slug,
    under: "history",
    keys: [],
    view: async (card) => ({
      slug: card.slug,
      title: card.title,
      versions: await readHistory("case", card.id, lang),
    }),
  });
}
