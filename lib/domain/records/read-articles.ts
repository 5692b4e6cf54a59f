import { type ArticleGroup, articleGroups } from "./article-groups";
import { type RecordArticle, recordLimits } from "./court-record";
import type { KnownProvisions } from "./known-provisions";
import type { RecordFlag } from "./record-flags";

export type ReadArticle = RecordArticle & { flag: RecordFlag | null };

/** The articles in one line of text, each with what is odd about it. */
export function readArticles(text: string, known: KnownProvisions): ReadArticle[] {
  return articleGroups(text)
    .slice(0, recordLimits.articles)
    .map((group) => readGroup(group, text.slice(group.start, group.end), known));
}

/** One article against the list of those that exist. */
export function readGroup(group: ArticleGroup, words: string, known: KnownProvisions): ReadArticle {
  const raw = words.slice(0, recordLimits.words);
  const number = articleOf(group.article ?? "", known);
  if (number === null)
    return {
      raw,
      article: group.article,
      part: group.part,
      provision: null,
      flag: "article-other",
    };
  const flattened = number !== group.article;
  const { part, flag } = partOf(number, group.part, known);
  const id = part === null ? number : `${number}(${part})`;
  const provision = known.provisions.has(id) ? id : null;
  return { raw, article: number, part, provision, flag: flattened ? "flattened-part" : flag };
}

/** The number of an article we know; `3521` is 352.1 whose point was lost, where there is no 3521. */
function articleOf(printed: string, known: KnownProvisions): string | null {
  if (known.articles.has(printed)) return printed;
  const pointed = /^(\d{3})(\d)$/.exec(printed);
  const number = pointed ? `${pointed[1]}.${pointed[2]}` : "";
  return known.articles.has(number) ? number : null;
}

type ReadPart = { part: string | null; flag: RecordFlag | null };

/** The part, where «ч.21» may be 2.1 only if that part exists and a twenty-first does not. */
function partOf(article: string, printed: string | null, known: KnownProvisions): ReadPart {
  const has = (part: string) => known.provisions.has(`${article}(${part})`);
  if (printed === null)
    return { part: null, flag: known.provisions.has(article) ? null : "part-missing" };
  if (has(printed)) return { part: printed, flag: null };
  const pointed = printed.replace(/^(\d)(\d)$/, "$1.$2");
  if (pointed !== printed && has(pointed)) return { part: pointed, flag: "flattened-part" };
  return { part: printed, flag: "article-unknown" };
}
