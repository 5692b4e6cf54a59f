import { readCaseTitles, readSlug, readSlugOfNumber } from "@/lib/data/published/read-cases";
import { readSubject } from "@/lib/data/published/read-documents";
import type { Language } from "@/lib/domain/language";
import type { Shown } from "@/lib/domain/public/shown";
import { found, shownWith } from "./shown-with";

type Card = { id: string; slug: string; title: string };
type Of<T> = {
  lang: Language;
  slug: string;
  /** The last piece of the address, after that of the case. */
  under: "history" | "alike";
  /** The keys on which the answer depends, beside those of the case. */
  keys: readonly string[];
  view: (card: Card) => Promise<T>;
};

/** A page about a case: at its present address; the neutral number alone finds it too. */
export async function caseAddressed<T>(of: Of<T>): Promise<Shown<T>> {
  const { lang, slug, under, keys, view } = of;
  const id = (await readSlug(slug))?.id;
  return shownWith([...(id ? [`case:${id}`] : ["cases"]), ...keys], async () => {
    // Read once more, after the keys: the address may have been retired in between.
    const address = await readSlug(slug);
    if (!address) return byNumber(slug, (current) => `/${lang}/cases/${current}/${under}`);
    if (address.state === "retired") return { status: 410 };
    const [card] = await readCaseTitles([address.id], lang);
    if (!card) return { status: 410 };
    if (card.slug !== slug) return { status: 308, to: `/${lang}/cases/${card.slug}/${under}` };
    return found(await view(card));
  });
}

async function byNumber(number: string, addressOf: (slug: string) => string) {
  if (!/^\d{4}$/.test(number)) return { status: 404 } as const;
  const current = await readSlugOfNumber(number);
  if (current) return { status: 308, to: addressOf(current) } as const;
  const isGone = (await readSubject("case", number))?.withdrawn;
  return isGone ? ({ status: 410 } as const) : ({ status: 404 } as const);
}
