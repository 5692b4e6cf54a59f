import { readCaseTitles } from "@/lib/data/published/read-cases";
import { readCorrections } from "@/lib/data/published/read-lists";
import type { Language } from "@/lib/domain/language";
import type { Shown } from "@/lib/domain/public/shown";
import type { CorrectionsView } from "@/lib/domain/public/views";
import { found, shownWith } from "./shown-with";

/** The public corrections, the newest first. */
export function listCorrections(lang: Language): Promise<Shown<CorrectionsView>> {
  return shownWith(["corrections", "cases"], async () => {
    const rows = await readCorrections(lang);
    const ids = rows.flatMap((row) => row.subjectId ?? []);
    const cases = new Map((await readCaseTitles(ids, lang)).map((c) => [c.id, c]));
    return found({
      corrections: rows.map(({ id, on, subjectId, text }) => {
        const card = subjectId ? cases.get(subjectId) : undefined;
        return { id, on, slug: card?.slug ?? null, title: card?.title ?? "", text };
      }),
    });
  });
}
