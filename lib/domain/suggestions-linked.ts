import { findSpreads, type PlacedTerm, type Spread } from "./reading/find-spreads";
import type { LinkedSentences } from "./suggestion";
import { isAside, sentencedTerms } from "./suggestions-meant";
import { instead, servedIn } from "./suggestions-served";
import { exactMonths, type Term } from "./term";

const changed =
  /increas|rais|extend|lengthen|toughen|harsh|reduc|lower|\bcut\b|soften|commut|\bupped|doubl|tripl|halv|\brose\b|\bgrew\b|\b(?:went|up|down) from\b|вырос|возрос|увелич|ужесточ|повыс|снизи|снижен|смягч|сократ|сокращ|уменьш|удво|утро/iu;
const exchanged = /replac|substitut|замени|заменён|заменен|заменя/iu;
const turned =
  /appeal|cassation|overturn|quash|chang|initially|originally|апелляц|кассац|обжал|отмени|изменён|изменен|изменил|сначала|первоначально/iu;

/** Words of an appeal that changed nothing. */
const unchanged =
  /без измен|в силе|без удовлетвор|отклони|upheld|uphold|unchanged|left in force|dismiss|reject/iu;

/** What the law allows is no sentence of anybody. */
const lawful =
  /maxim\p{L}+ (?:penalt|punish|term|sentence)|punishable|penalt\p{L}+ (?:for|under)|максимальн|(?:статья|норма|закон|кодекс)\p{L}* (?:\S+ )?предусматривает|\bcarries|provides for|наказани\p{L}* по (?:\p{L}+ )?(?:стать|част)|санкци\p{L}* стать/iu;

/** Words before a term that say by how much, not to what, a sentence was changed. */
const difference = /(?:\bby|(?<!\p{L})на) $/iu;

const byDefence =
  /defen[cs]e appeal|lawyers? appeal|on the appeal of|жалоб\p{L}* (?:защит|адвокат)/iu;

/**
 * The pairs of sentences that a text links by a word of change: "five and a half years … increased to
 * 7 years", «с 6 до 5,5 лет», «вместо трёх лет условно — 2 года 5 месяцев». The second term is the one
 * that was reached, so «до» and "to" do not make it a bound. Nothing is linked across a change that is
 * not between two exact terms, nor where a text tells of a law.
 */
export function linkedSentences(text: string): LinkedSentences[] {
  return linkedBy(text, [spreadPair, insteadPair, exchangedPair, changedPair]);
}

/** The pairs that a text only lets suppose: two different terms, and a word of an appeal. */
export function supposedSentences(text: string): LinkedSentences[] {
  return linkedBy(text, [supposedPair]);
}

type FindPair = (text: string, terms: readonly PlacedTerm[]) => Spread | null;

function linkedBy(text: string, ways: readonly FindPair[]): LinkedSentences[] {
  const terms = sentencedTerms(text);
  for (const way of ways) {
    const pair = way(text, terms);
    if (pair && isChange(text, pair)) return [linked(text, pair)];
  }
  return [];
}

/** The same term is changed only where it is served in another way. */
function isChange(text: string, { first, second }: Spread): boolean {
  const isSame = exactMonths(first.term) === exactMonths(second.term);
  if (isSame && servedIn(text, { first, second }) === null) return false;
  return [first, second].every(({ start }) => !lawful.test(sentenceAround(text, start)));
}

function sentenceAround(text: string, at: number): string {
  const before =
    text
      .slice(0, at)
      .split(/[.!?…]\s+(?=\p{Lu})/u)
      .at(-1) ?? "";
  return before + (text.slice(at).split(/[.!?…]\s+(?=\p{Lu})/u)[0] ?? "");
}

function linked(text: string, { first, second }: Spread): LinkedSentences {
  const served = servedIn(text, { first, second });
  return {
    kind: "linked-sentences",
    words: text.slice(Math.min(first.start, second.start), Math.max(first.end, second.end)),
    first: first.term,
    second: second.term,
    lodgedBy: lodgedIn(text, first.term, second.term),
    ...(served && { served }),
  };
}

/** "from 3 years suspended to 20 months real": by a word of change, or by how each is served. */
function spreadPair(text: string): Spread | null {
  const spreads = findSpreads(text);
  const isSaid = (pair: Spread) => {
    if (isAside(text, { start: pair.first.start, end: pair.second.end })) return false;
    const around = sentenceAround(text, pair.first.start);
    return changed.test(around) || turned.test(around) || servedIn(text, pair) !== null;
  };
  return spreads.find(isSaid) ?? null;
}

/** «вместо трёх лет условно — 2 года 5 месяцев», "2 years instead of 3": what it was, and the other. */
function insteadPair(text: string, terms: readonly PlacedTerm[]): Spread | null {
  const said = instead.exec(text);
  const first = terms.find(({ start }) => said && start >= said.index);
  if (!said || !first) return null;
  const after = terms.find(({ start }) => start > first.start);
  const before = terms.findLast(({ start }) => start < said.index);
  const isLeading = /(?:^|[:;.,—–-]\s*)$/u.test(text.slice(0, said.index).trimEnd());
  return exactPair(first, isLeading ? (after ?? before) : (before ?? after));
}

/** "replaced 3 years with 2", «3 года заменили на 2». */
function exchangedPair(text: string, terms: readonly PlacedTerm[]): Spread | null {
  const said = exchanged.exec(text);
  const index = terms.findIndex(({ end }) => said && end > said.index);
  if (!said || index < 0) return null;
  return index > 0
    ? exactPair(terms[index - 1], terms[index])
    : exactPair(terms[index], terms[index + 1]);
}

/** "5.5 years … increased to 7 years", "increased to 7 years from 5.5", or "cut 6 years to 5.5". */
function changedPair(text: string, all: readonly PlacedTerm[]): Spread | null {
  const said = changed.exec(text);
  if (!said) return null;
  const terms = all.flatMap((placed) => withoutDifference(text, placed));
  const from = terms.findLast(({ end }) => end <= said.index);
  const later = terms.filter(({ end }) => end > said.index);
  const [reached, other] = later.filter((placed) => !isTaken(text, said.index, placed));
  if (isReached(text, later)) return exactPair(later[0], later[1]);
  if (from && reached?.term.maxMonths === null) return exactPair(asFrom(reached), from);
  if (from) return exactPair(from, reached);
  return exactPair(other && asFrom(other), reached);
}

const to = /(?:(?<!\p{L})(?:to|до)|—|–) $/iu;

/** "Cut his six-year sentence to four and a half years": both stand after the word of change. */
function isReached(text: string, [first, second]: readonly PlacedTerm[]): boolean {
  if (!first || !second || !isWithin(text, first, second)) return false;
  return !leadsTo(text, first) && leadsTo(text, second);
}

function isWithin(text: string, first: PlacedTerm, second: PlacedTerm): boolean {
  return !/[.!?;,]/u.test(text.slice(first.end, second.start));
}

/** The word that leads to a term may have been read as its bound. */
function leadsTo(text: string, { start, term }: PlacedTerm): boolean {
  return to.test(text.slice(0, start)) || (term.minMonths === null && term.maxMonths !== null);
}

/** «Сократили один год»: by how much, not to what. */
function isTaken(text: string, verb: number, { start, term }: PlacedTerm): boolean {
  const words = text.slice(verb, start);
  return exactMonths(term) !== null && /^\p{L}+(?: (?:ещё|еще|ему|ей|another))? $/u.test(words);
}

/** "by two years" is no term that was reached; in "by two years to 4 years" the second is. */
function withoutDifference(text: string, placed: PlacedTerm): PlacedTerm[] {
  const { minMonths, maxMonths, printed } = placed.term;
  if (!difference.test(text.slice(0, placed.start))) return [placed];
  if (minMonths === maxMonths || maxMonths === null) return [];
  return [{ ...placed, term: { minMonths: maxMonths, maxMonths, printed } }];
}

/** Two terms and no third, the second after words of an appeal or of what came first. */
function supposedPair(text: string, all: readonly PlacedTerm[]): Spread | null {
  const isMoved = changed.test(text);
  const terms = isMoved ? all.flatMap((placed) => withoutDifference(text, placed)) : all;
  const [first, second, third] = terms;
  if (unchanged.test(text) || !second || third || !turned.test(text.slice(0, second.start)))
    return null;
  return exactPair(first, second);
}

/** "from 5.5 years" after the word of change: the bound is what it was. */
function asFrom({ term, ...place }: PlacedTerm): PlacedTerm {
  const { minMonths, maxMonths } = term;
  return { ...place, term: { ...term, maxMonths: maxMonths ?? minMonths } };
}

function exactPair(first: PlacedTerm | undefined, second: PlacedTerm | undefined): Spread | null {
  if (!first || !second || exactMonths(first.term) === null) return null;
  const reached = second.term.minMonths === null ? second.term.maxMonths : exactMonths(second.term);
  if (reached === null) return null;
  const term = { ...second.term, minMonths: reached, maxMonths: reached };
  return { first, second: { ...second, term } };
}

/** A longer sentence is implied to be the prosecution's wish; a shorter one is the defence's if said. */
function lodgedIn(text: string, first: Term, second: Term): LinkedSentences["lodgedBy"] {
  if ((exactMonths(second) ?? 0) > (exactMonths(first) ?? 0)) return "prosecution";
  return byDefence.test(text) ? "defence" : null;
}
