/** A provision named in a text: article and part, and where it stands in UTF-16 units. */
export type FoundProvision = {
  article: string;
  part: string | null;
  start: number;
  end: number;
};

/** Articles that bear a dot themselves: in `337.5` the dot divides an article from its part. */
const dotted = "(?:352\\.1|356\\.1|275\\.1|280\\.3|207\\.3)";
const article = `(${dotted}|[1-3]\\d\\d)(?![\\d])`;
const part = "(\\d(?:[.,-]\\d)?(?!\\d)|втор(?:ой|ая|ую)\\.1|перв|втор|трет|четв[её]рт|пят)";
const ending = "(?:[а-яё]{1,4})?(?:-?[а-яё]{1,3})?";
const russianPart = "(?:ч|част[а-яё]{1,3}|п|пункт[а-яё]{0,2})";
const russianArticle = "(?:ст|ст-?[а-яё]{2}|стать[а-яё]{1,3})";
const englishPart = "(?:part|pt|p|para|paragraph|par|section|sec|§)";
const englishArticle = "(?:articles?|arts?|sections?|secs?)";
const anyArticle = `(?:(?:${russianArticle}|${englishArticle}|§)[\\s.]{0,3})`;
const gap = "[\\s.,]{0,3}";
const space = "[\\s.]{0,3}";
const before = "(?<![\\p{L}\\p{N}])";

type Form = { pattern: RegExp; article: number; part: number | null };

/** The usual spellings, the fullest first: what a form finds is not read again by those below it. */
const forms: readonly Form[] = [
  // 337(5), 332 (2.1)
  form(`${before}${anyArticle}?${article}\\s?\\(\\s?${part}\\s?\\)`, 1, 2),
  // ч. 5 ст. 337, часть пятая статьи 337
  form(
    `${before}${russianPart}${space}${part}${ending}${gap}${russianArticle}${space}${article}`,
    2,
    1,
  ),
  // ч. 5 337
  form(`${before}${russianPart}${space}${part}\\s${article}`, 2, 1),
  // пятая часть 337-й статьи
  form(
    `${before}${part}${ending}\\s${russianPart}\\s(?:${russianArticle}${space})?${article}`,
    2,
    1,
  ),
  // ст. 337 ч. 5, 337 ч.5, 337-я часть 5
  form(
    `${before}${article}(?:-?[а-яё]{1,2})?${gap}(?:ук${gap})?${russianPart}${space}${part}`,
    1,
    2,
  ),
  // part 5, Article 337; part 5 of Article 337
  form(
    `${before}${englishPart}${space}${part}${gap}(?:of\\s(?:the\\s)?)?${englishArticle}${space}${article}`,
    2,
    1,
  ),
  // Article 337 part 5, Art. 337 p. 5
  form(`${before}${article}${gap}${englishPart}${space}${part}`, 1, 2),
  // 337.5, 337/5
  form(`${before}${anyArticle}?(?!${dotted})${article}[./]${part}(?![\\d.])`, 1, 2),
  // ст. 337, статьи 337
  form(`${before}${anyArticle}${article}`, 1, null),
  // 337 УК, 337-я статья
  form(`${before}${article}(?:-?[а-яё]{1,2})?\\s(?:ук|стать[а-яё]{1,3})(?![\\p{L}])`, 1, null),
];

/** Articles that stand in a list after another: статьи 337 и 338. */
const nextInList = new RegExp(
  `^(?:\\s?,\\s?|\\s(?:и|или|and|or|&)\\s)${article}(?!\\s?(?:\\p{L}{3}|%))`,
  "iu",
);

function form(source: string, articleAt: number, partAt: number | null): Form {
  return { pattern: new RegExp(source, "giu"), article: articleAt, part: partAt };
}

/** A text in which raised digits follow a dot, `2¹` as `2.1`: to be read before provisions are. */
export function withPlainDigits(text: string): string {
  return text.replace(/(\d)\s?([¹²³⁴⁵])/gu, (_, digit, raised) => {
    return `${digit}.${"¹²³⁴⁵".indexOf(raised) + 1}`;
  });
}

/** The provisions that a text names, in their order; none overlaps another. */
export function provisionsIn(text: string): FoundProvision[] {
  const found: FoundProvision[] = [];
  const isFree = (start: number, end: number) =>
    found.every((one) => end <= one.start || one.end <= start);
  for (const { pattern, article: articleAt, part: partAt } of forms)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const number = match[articleAt];
      if (!number || !isFree(start, end)) continue;
      const named = partAt === null ? null : partOf(match[partAt] ?? "");
      found.push({ article: number, part: named, start, end });
    }
  return withLists(text, found).sort((a, b) => a.start - b.start);
}

function withLists(text: string, found: readonly FoundProvision[]): FoundProvision[] {
  const all = [...found];
  for (const one of found) {
    let end = one.end;
    for (let more = nextInList.exec(text.slice(end)); more?.[1]; ) {
      const start = end + more[0].length - more[1].length;
      end += more[0].length;
      if (found.some((other) => other.start < end && start < other.end)) break;
      all.push({ article: more[1], part: null, start, end });
      more = nextInList.exec(text.slice(end));
    }
  }
  return all;
}

const ordinals: readonly (readonly [string, string])[] = [
  ["перв", "1"],
  ["втор", "2"],
  ["трет", "3"],
  ["четверт", "4"],
  ["пят", "5"],
];

function partOf(written: string): string {
  const plain = written.toLowerCase().replaceAll("ё", "е").replace(/[,-]/, ".");
  const ordinal = ordinals.find(([word]) => plain.startsWith(word));
  if (!ordinal) return plain;
  return plain.endsWith(".1") ? `${ordinal[1]}.1` : ordinal[1];
}

/** The terms of a provision, the narrowest first: `337(5)` is found as itself and as its article. */
export function provisionTerms({
  article: number,
  part: named,
}: Pick<FoundProvision, "article" | "part">): string[] {
  const whole = `p${plainNumber(number)}`;
  return named === null ? [whole] : [`${whole}x${plainNumber(named)}`, whole];
}

function plainNumber(number: string): string {
  return number.replaceAll(".", "d");
}
