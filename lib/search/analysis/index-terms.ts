import type { SearchWords } from "@/lib/domain/projection/projection";
import { withheldMark } from "@/lib/domain/projection/withhold-name";
import { splitProvision } from "@/lib/domain/provision";
import { conceptsIn, conceptsOfArticle } from "./concepts";
import { nameTerms } from "./name-terms";
import { provisionsIn, provisionTerms, withPlainDigits } from "./provision-tokens";
import { termOf } from "./term";
import { isNameLike, wordsOf } from "./words";

/** The terms of one public thing, by field; each field is a text of terms separated by spaces. */
type IndexTerms = {
  title: string;
  names: string;
  provisions: string;
  concepts: string;
  body: string;
};

/**
 * The version of the analysis: to be raised whenever the same words would get other terms, or the
 * same public document other words. What was analysed by an earlier one is analysed again when the
 * server starts.
 */
export const analysisVersion = 2;

/** Stands between words that do not follow each other: texts, or what is around a removed passage. */
const gapTerm = "qzgap";

/** The most words of one text that are read; what a narrative may hold is far below. */
const mostWords = 40_000;

/**
 * The terms by which a public thing is found. A word stands under one term, so that words which
 * follow each other do so in the index too; names, provisions and concepts of a text follow it.
 */
export function indexTerms(words: SearchWords): IndexTerms {
  const title = read([words.title, words.elsewhere?.title]);
  const body = read([words.body, words.elsewhere?.body]);
  const keywords = read([words.keywords]);
  const charged = words.provisions.map((id) => {
    const [article, part] = splitProvision(id);
    return { article, part };
  });
  const names = words.names.flatMap((name) => wordsOf(name).flatMap((w) => nameTerms(w.text)));
  return {
    title: joined(title.terms),
    names: joined(unique(names)),
    provisions: joined(unique([...charged.flatMap(provisionTerms), ...title.provisions])),
    concepts: joined([
      ...unique([
        ...charged.flatMap(({ article }) => conceptsOfArticle(article)),
        ...title.concepts,
        ...title.names,
        ...keywords.concepts,
        ...keywords.names,
      ]),
      ...keywords.terms,
    ]),
    body: joined([
      ...body.terms,
      ...unique([...body.names, ...body.provisions, ...body.concepts, ...keywords.provisions]),
    ]),
  };
}

/** The folded words of its texts, once each, between spaces: what a misspelt word may have meant. */
export function spellingsOf({ title, body, elsewhere, keywords, names }: SearchWords): string {
  const texts = [title, body, elsewhere?.title, elsewhere?.body, keywords, ...names];
  const words = wordsOf(texts.filter(Boolean).join("\n"))
    .map(({ folded }) => folded)
    .filter((word) => word.length > 2 && /^\p{L}+$/u.test(word));
  return joined(unique(words));
}

type Read = { terms: string[]; names: string[]; provisions: string[]; concepts: string[] };

/** Reads texts piece by piece: nothing is found over a place from which something was taken out. */
function read(texts: readonly (string | undefined)[]): Read {
  const pieces = texts
    .flatMap((text) => withPlainDigits(text ?? "").split(withheldMark))
    .map(readPiece)
    .filter(({ terms }) => terms.length > 0);
  return {
    terms: pieces.flatMap(({ terms }, at) => (at === 0 ? terms : [gapTerm, ...terms])),
    names: pieces.flatMap(({ names }) => names),
    provisions: pieces.flatMap(({ provisions }) => provisions),
    concepts: pieces.flatMap(({ concepts }) => concepts),
  };
}

function readPiece(text: string): Read {
  const words = wordsOf(text).slice(0, mostWords);
  const provisions = provisionsIn(text);
  return {
    terms: words.map((word) => termOf(word.folded)),
    names: words.filter((word) => isNameLike(word, text)).flatMap((word) => nameTerms(word.text)),
    provisions: provisions.flatMap(provisionTerms),
    concepts: [
      ...provisions.flatMap(({ article }) => conceptsOfArticle(article)),
      ...conceptsIn(words, { text, asked: false }).flatMap(({ terms }) => terms),
    ],
  };
}

function unique(terms: readonly string[]): string[] {
  return [...new Set(terms)];
}

function joined(terms: readonly string[]): string {
  return terms.join(" ");
}
