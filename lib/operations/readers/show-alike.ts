import { precedentKeys, readPrecedents } from "@/lib/data/published/precedent-copy";
import { readCaseCards } from "@/lib/data/published/read-case-cards";
import { readKeys } from "@/lib/data/published/read-keys";
import { readSearchTexts } from "@/lib/data/published/read-search-texts";
import { countSearchRows, readTermCounts } from "@/lib/data/published/read-vocabulary";
import { type Language, languages } from "@/lib/domain/language";
import { queryOfProfile } from "@/lib/domain/precedents/query-of-profile";
import { parametersOfQuery } from "@/lib/domain/precedents/query-parameters";
import type { AlikeCase, AlikeView } from "@/lib/domain/public/alike-view";
import type { Shown } from "@/lib/domain/public/shown";
import {
  countedWords,
  likeness,
  type TellingWord,
  tellingWords,
} from "@/lib/search/analysis/telling-words";
import { findPublished } from "@/lib/search/search-engine";
import { caseAddressed } from "./case-addressed";

/** With so many words the engine looks for candidates, of which the likest are shown. */
const asked = 10;
const candidates = 60;
const mostShown = 12;
/** Fewer words in common say nothing. */
const leastShared = 4;
const mostWords = 8;

/**
 * The cases whose text tells of like things, with the words that they share; and for each defendant
 * the question to the precedents that asks for others with like facts.
 */
export function showAlike(lang: Language, slug: string): Promise<Shown<AlikeView>> {
  const view = async ({ id, ...card }: { id: string; slug: string; title: string }) => {
    const telling = await wordsOfCase(lang, id);
    return {
      ...card,
      comparable: telling.length >= leastShared,
      cases: await casesLike(lang, id, telling),
      defendants: await defendantsOf(id),
    };
  };
  return caseAddressed({ lang, slug, under: "alike", keys: precedentKeys, view });
}

async function wordsOfCase(lang: Language, id: string): Promise<TellingWord[]> {
  const [text] = await readSearchTexts([{ kind: "case", id }], lang);
  const words = countedWords(text?.body ?? "", lang);
  const texts = await readTermCounts([...words.keys()]);
  return tellingWords(words, { texts, all: await countSearchRows(), own: languages.length });
}

async function casesLike(
  lang: Language,
  id: string,
  telling: readonly TellingWord[],
): Promise<AlikeCase[]> {
  if (telling.length < leastShared) return [];
  const { hits } = await findPublished({
    lang,
    query: {
      text: "",
      asked: telling
        .slice(0, asked)
        .map(({ term, shown }) => ({ shown, terms: [term], kind: "word" })),
      phrases: [],
      refused: [],
      insteadOf: null,
    },
    kind: "case",
    filters: null,
    sort: "best",
    page: 1,
    perPage: candidates,
  });
  const others = hits.filter((hit) => hit.id !== id);
  const texts = await readSearchTexts(others, lang);
  const likest = texts
    .map(({ id: other, body }) => ({ id: other, ...likeness(telling, countedWords(body, lang)) }))
    .filter(({ shared }) => shared.length >= leastShared)
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .slice(0, mostShown);
  const ids = likest.map((one) => one.id);
  const cards = await readCaseCards(lang, ids);
  return likest.flatMap(({ id: other, shared }) => {
    const card = cards.get(other);
    return card ? [{ card, shared: shared.slice(0, mostWords).map(({ shown }) => shown) }] : [];
  });
}

async function defendantsOf(id: string): Promise<AlikeView["defendants"]> {
  const { rows } = await readPrecedents(await readKeys(precedentKeys), null);
  return rows
    .filter((row) => row.id === id)
    .flatMap(({ profile }) => {
      const parameters = parametersOfQuery(queryOfProfile(profile));
      const { ordinal, headcount } = profile;
      const query = new URLSearchParams(parameters).toString();
      return parameters.length > 0 ? [{ ordinal, headcount, query }] : [];
    });
}
