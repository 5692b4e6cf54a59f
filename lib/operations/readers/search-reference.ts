import { readCourts, readTermSets } from "@/lib/data/reference/read-courts";
import { readArticles } from "@/lib/data/reference/read-law";
import type { Language } from "@/lib/domain/language";
import { partWords } from "@/lib/domain/projection/search-words";
import type { SearchHit } from "@/lib/domain/public/views";

const most = 5;

/** What the law, the courts and the glossary have for a reader's words: plain matching of names. */
export async function searchReference(lang: Language, query: string): Promise<SearchHit[]> {
  const wanted = folded(query);
  const matches = (words: (string | null)[]) =>
    words.some((word) => word !== null && folded(word).includes(wanted));
  return [
    ...(await lawHits(lang, wanted, matches)),
    ...(await courtHits(lang, matches)),
    ...(await glossaryHits(lang, matches)),
  ];
}

type Matches = (words: (string | null)[]) => boolean;

async function lawHits(lang: Language, wanted: string, matches: Matches): Promise<SearchHit[]> {
  const numbers: string[] = wanted.match(/\d{3}(\.\d)?/g) ?? [];
  const articles = (await readArticles()).filter(
    (article) => numbers.includes(article.number) || matches([article.titleRu, article.titleEn]),
  );
  return articles.slice(0, most).flatMap((article) => {
    const title = lang === "ru" ? article.titleRu : article.titleEn;
    const address = `/${lang}/law/${article.number}`;
    const named = article.parts.filter(({ provision }) =>
      partWords(provision).some((words) => wanted.includes(folded(words))),
    );
    return [
      ...named.map(({ provision, part }) => lawHit(`${address}/${part}`, provision, title)),
      lawHit(address, article.number, title),
    ];
  });
}

function lawHit(address: string, provision: string, title: string): SearchHit {
  return { kind: "law", address, title: `${provision} · ${title}`, snippet: [] };
}

async function courtHits(lang: Language, matches: Matches): Promise<SearchHit[]> {
  const courts = (await readCourts()).filter((court) =>
    matches([court.nameRu, court.nameEn, court.townRu, court.townEn, ...court.aliasesEn]),
  );
  return courts.slice(0, most).map((court) => ({
    kind: "court",
    address: `/${lang}/courts/${court.code}`,
    title: lang === "ru" ? court.nameRu : court.nameEn,
    snippet: [],
  }));
}

async function glossaryHits(lang: Language, matches: Matches): Promise<SearchHit[]> {
  const sets = (await readTermSets()).filter((set) => matches([...set.ru, ...set.en]));
  return sets.slice(0, most).map((set) => ({
    kind: "glossary",
    address: `/${lang}/glossary#${set.id}`,
    title: (lang === "ru" ? set.ru[0] : set.en[0]) ?? set.id,
    snippet: [[...set.ru, ...set.en].join(", ")],
  }));
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е");
}
