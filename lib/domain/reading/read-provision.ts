import { type Found, type Reading, read, unread } from "./reading";

/** Every way in which a provision is written begins with one of these; each is tried in turn. */
const article = "(?<article>3[0-9]{2}(?:\\.[1-9])?)";
const part = "(?<part>[1-9](?:\\.[1-9]|[¹²])?|[1-9]{2})";
const articleWord = "(?:article|art\\.?|ст\\.?|стать[яиеюй]{1,2})";
const partWord = "(?:parts?|para(?:graph)?|p\\.|част[ьиью]{1,3}|ч\\.?)";
const code = "(?:\\s+(?:of\\s+the\\s+)?(?:criminal\\s+code|ук(?:\\s+рф)?))?";

const forms = [
  `${partWord}\\s*${part},?\\s*(?:of\\s+)?${articleWord}\\s*${article}`,
  `${articleWord}\\s*${article}${code},?\\s*\\(?${partWord}\\s*${part}\\)?`,
  `${articleWord}\\s*${article}\\s*\\(${part}\\)`,
  `(?<![\\d.])${article}\\s*\\(${part}\\)`,
  `(?<![\\d.])${article},?\\s*\\(?${partWord}\\s*${part}\\)?`,
  `${articleWord}\\s*${article}`,
];
const anywhere = forms.map((form) => new RegExp(`(?<!\\p{L})${form}(?![\\d\\p{L}])`, "giu"));
const pointed = /^(?<article>3\d\d)\.(?<part>[1-9]\.[1-9])$/u;
const alone = new RegExp(`^${article}$`, "u");

/**
 * Reads a provision of the Criminal Code: "part 2.1 of article 332", «ч. 2.1 ст. 332 УК РФ»,
 * `332(2.1)`. A part of two figures is one whose point was lost on the way, and is asked about.
 */
export function readProvision(text: string): Reading<string> {
  const trimmed = text.normalize("NFC").trim();
  if (trimmed === "") return unread("fields.read.empty");
  const plain = pointed.exec(trimmed) ?? alone.exec(trimmed);
  if (plain) return provisionOf(plain, trimmed);
  const [only, ...others] = matchesOf(trimmed);
  if (!only || others.length > 0) return unread("fields.read.provision", { text: trimmed });
  return provisionOf(only, trimmed);
}

/** Every provision named in a text, each place once, from left to right. */
export function findProvisions(text: string): Found<string>[] {
  return matchesOf(text).flatMap((match) => {
    const reading = provisionOf(match, match[0]);
    if (!reading.ok) return [];
    const end = match.index + match[0].length;
    return [{ value: reading.value, words: match[0], start: match.index, end }];
  });
}

function matchesOf(text: string): RegExpExecArray[] {
  const taken: RegExpExecArray[] = [];
  for (const pattern of anywhere)
    for (const match of text.slice(0, 20_000).matchAll(pattern))
      if (!taken.some((other) => overlap(other, match))) taken.push(match);
  return taken.sort((a, b) => a.index - b.index);
}

function overlap(a: RegExpExecArray, b: RegExpExecArray): boolean {
  return a.index < b.index + b[0].length && b.index < a.index + a[0].length;
}

function provisionOf(match: RegExpExecArray, text: string): Reading<string> {
  const { article: number = "", part: printed } = match.groups ?? {};
  if (printed === undefined) return read(number);
  const written = printed.replace("¹", ".1").replace("²", ".2");
  if (/^\d{2}$/.test(written)) {
    const [whole = "", tenth = ""] = written;
    return unread("fields.read.provisionPart", { text }, [`${number}(${whole}.${tenth})`]);
  }
  return read(`${number}(${written})`);
}
