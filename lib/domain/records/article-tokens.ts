/** A piece of a list of articles: an article's number, a part's, a point's letter, the Code's name. */
export type ArticleToken = {
  kind: "article" | "part" | "point" | "code";
  value: string;
  start: number;
  end: number;
};

/** Latin letters typed for Cyrillic ones in «ст.», «ч.» and «УК РФ». */
const lookalikes: Readonly<Record<string, string>> = {
  c: "с",
  C: "С",
  T: "Т",
  t: "т",
  p: "р",
  P: "Р",
  K: "К",
  k: "к",
  y: "у",
  Y: "У",
};

const before = "(?<!\\p{L})";
const after = "(?!\\p{L})";
const letter = `[«"']?[а-я][»"']?`;

/** A superscript in words, as it is read aloud: «ч. 2 прим. 1» is part 2.1. */
const note = " ?прим(?:ечание)?\\.? ?\\d";

const forms: Readonly<Record<ArticleToken["kind"], string>> = {
  article: `${before}ст(?:ать[яиею]{1,2}|\\.{0,2}) ?(?:ст\\.? ?)?(?<article>\\d{1,4}(?:\\.\\d{1,2})?(?:[¹²³]|\\(\\d\\)|${note})?)(?!\\d)`,
  part: `${before}ч(?:аст[ьи]ю?|\\.|(?= ?\\d)) ?(?<part>\\d{1,2}(?:\\.\\d{1,2}|[¹²³]| ?\\(\\d\\)|${note})?)(?!\\d)`,
  point: `${before}п{1,2}(?:унктах?|ункт[аы]?|\\.|(?= ?${letter}${after}))\\.? ?(?<point>${letter}(?:, ?${letter}){0,9})${after}`,
  code: `${before}(?<code>УПК ?РФ|УИК ?РФ|КоАП ?РФ|УК ?РСФСР|УК ?РФ|УК|уголовного кодекса(?: российской федерации| рф)?)${after}`,
};
/** An article of the military chapter without the word, where a part follows: «332 ч. 2.1». */
const bare = "(?<![\\p{L}\\d./])(?<bare>3\\d{2}(?:\\.\\d)?)(?= ?ч)";
const token = new RegExp([...Object.values(forms), bare].join("|"), "giu");

/** Finds the pieces of a list of articles in one line of text, from left to right. */
export function articleTokens(text: string): ArticleToken[] {
  const tokens: ArticleToken[] = [];
  for (const match of text.replace(/[cCTtpPKkyY]/g, folded).matchAll(token)) {
    const found = tokenOf(match);
    if (found.kind !== "point" || isPoint(text, found, tokens.at(-1))) tokens.push(found);
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray): ArticleToken {
  const { article, part, point, code, bare: number } = match.groups ?? {};
  const place = { start: match.index, end: match.index + match[0].length };
  if (part) return { kind: "part", value: dotted(part), ...place };
  if (point) return { kind: "point", value: point, ...place };
  if (code) return { kind: "code", value: code.toUpperCase(), ...place };
  return { kind: "article", value: dotted(article ?? number ?? ""), ...place };
}

/** Capitals are somebody's initials, «П.А.», unless they stand right behind a part. */
function isPoint(text: string, { start }: ArticleToken, last: ArticleToken | undefined): boolean {
  if (text[start] === "п") return true;
  return last?.kind === "part" && /^[\s.,;]{0,3}$/u.test(text.slice(last.end, start));
}

function folded(sign: string): string {
  return lookalikes[sign] ?? sign;
}

/** A superscript as a point: `2¹`, `2(1)`, `2 прим. 1` and `2.1` are the same part. */
function dotted(number: string): string {
  return number
    .replace("¹", ".1")
    .replace("²", ".2")
    .replace("³", ".3")
    .replace(/ ?\((\d)\)/, ".$1")
    .replace(/ ?прим[а-я.]* ?(\d)/iu, ".$1");
}
