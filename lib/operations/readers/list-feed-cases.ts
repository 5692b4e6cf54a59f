import { readFeedCases } from "@/lib/data/published/read-feed-cases";
import { readSubjectCounts } from "@/lib/data/published/read-lists";
import { readCourts } from "@/lib/data/reference/read-courts";
import { readArticle } from "@/lib/data/reference/read-law";
import type { Language } from "@/lib/domain/language";
import type { FeedCasesView, FeedOf } from "@/lib/domain/public/feed";
import type { Shown } from "@/lib/domain/public/shown";
import type { FacetName } from "@/lib/domain/public/views";
import { found, shownWith } from "./shown-with";

/** The cases that changed last, for a feed: of all of them, of a court, an article, or a part. */
export function listFeedCases(lang: Language, about: FeedOf): Promise<Shown<FeedCasesView>> {
  return shownWith(keysOf(about), async () => {
    const feed = await foundFeed(lang, about);
    if (!feed) return { status: 404 };
    const { asOf } = await readSubjectCounts();
    const cases = await readFeedCases(lang, feed.among);
    return found({ name: feed.name, cases, asOf: asOf ?? "" });
  });
}

/** The same of these cases alone, e.g. of what a search has found. Depends on nothing: never kept. */
export function listFeedCasesOf(
  lang: Language,
  ids: readonly string[],
): Promise<Shown<FeedCasesView>> {
  return shownWith([], async () => {
    const { asOf } = await readSubjectCounts();
    return found({ name: "", cases: await readFeedCases(lang, { ids }), asOf: asOf ?? "" });
  });
}

function keysOf({ of }: FeedOf): string[] {
  if (of === "all") return ["cases"];
  return of === "court" ? ["courts", "cases"] : ["law", "cases"];
}

type Facet = { facet: FacetName; value: string };

/** A feed by its name and by the facet that its cases share; null where there is no such thing. */
async function foundFeed(lang: Language, about: FeedOf): Promise<Feed | null> {
  if (about.of === "all") return { name: "", among: null };
  if (about.of === "court") return courtFeed(lang, about.code);
  const article = await readArticle(about.number);
  if (!article) return null;
  const whole = { name: about.number, among: { facet: "article", value: about.number } } as const;
  if (about.of === "article") return whole;
  const own = article.parts.find(({ part }) => part === about.part);
  if (!own) return null;
  // An article that has no parts is its own only part.
  const { provision } = own;
  return own.part === "single"
    ? whole
    : { name: provision, among: { facet: "part", value: provision } };
}

type Feed = { name: string; among: Facet | null };

async function courtFeed(lang: Language, code: string): Promise<Feed | null> {
  const court = (await readCourts()).find((one) => one.code === code);
  if (!court) return null;
  const name = lang === "ru" ? court.nameRu : court.nameEn;
  return { name, among: { facet: "court", value: code } };
}
