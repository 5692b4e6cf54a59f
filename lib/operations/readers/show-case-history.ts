import { readCaseTitles, readSlug, readSlugOfNumber } from "@/lib/data/published/read-cases";
import { readHistory, readSubject } from "@/lib/data/published/read-documents";
import type { Language } from "@/lib/domain/language";
import type { Shown } from "@/lib/domain/public/shown";
import type { CaseHistoryView } from "@/lib/domain/public/views";
import { found, shownWith } from "./shown-with";

/**
 * The public versions of a case, the newest first, with when and why each came. The neutral number
 * alone finds the case too.
 */
export async function showCaseHistory(
  lang: Language,
  slug: string,
): Promise<Shown<CaseHistoryView>> {
  const id = (await readSlug(slug))?.id;
  return shownWith(id ? [`case:${id}`] : ["cases"], async () => {
    // Read once more, after the keys: the address may have been retired in between.
    const address = await readSlug(slug);
    if (!address) return byNumber(lang, slug);
    if (address.state === "retired") return { status: 410 };
    const [card] = await readCaseTitles([address.id], lang);
    if (!card) return { status: 410 };
    if (card.slug !== slug) return { status: 308, to: `/${lang}/cases/${card.slug}/history` };
    return found({
      slug: card.slug,
      title: card.title,
      versions: await readHistory("case", address.id, lang),
    });
  });
}

async function byNumber(lang: Language, number: string) {
  if (!/^\d{4}$/.test(number)) return { status: 404 } as const;
  const current = await readSlugOfNumber(number);
  if (current) return { status: 308, to: `/${lang}/cases/${current}/history` } as const;
  const isGone = (await readSubject("case", number))?.withdrawn;
  return isGone ? ({ status: 410 } as const) : ({ status: 404 } as const);
}
