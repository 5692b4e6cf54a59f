/**
 * A Russian name in Latin letters as newspapers print it (BGN/PCGN without its marks, -ий and -ый as
 * -y): a proposal for somebody to look at, never a statement of how a source spells it.
 */
export function toLatin(name: string): string {
  return words(name, (word) => {
    const ended = word.replace(/[иы]й$/u, "y");
    return [...ended]
      .map((letter, index, all) => latinLetter(letter, all[index - 1] ?? ""))
      .join("");
  });
}

/** A Latin spelling of a Russian name in Cyrillic: a proposal, to be looked at by somebody. */
export function toCyrillic(name: string): string {
  return words(name, (word) => {
    const ended = word
      .replace(/(?<=[^aeiouy])(y|iy|ii|yi)$/u, "ий")
      .replace(/(?<=[aeou])[iy](?![aeou])/gu, "й");
    return ended.replace(cyrillicParts, (part, at: number) => cyrillicPart(part, at, ended));
  });
}

/** True where a text is written in Cyrillic letters at least in part. */
export function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

const latin: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

/** After a vowel, a sign or nothing, `е` is heard as two sounds. */
const opensYe = /^[аеёиоуыэюяйъь]?$/u;

function latinLetter(letter: string, before: string): string {
  if (letter === "е" && opensYe.test(before)) return "ye";
  return latin[letter] ?? letter;
}

const cyrillic: Readonly<Record<string, string>> = {
  shch: "щ",
  zh: "ж",
  kh: "х",
  ts: "ц",
  ch: "ч",
  sh: "ш",
  yo: "ё",
  yu: "ю",
  ya: "я",
  ye: "е",
  ju: "ю",
  ja: "я",
  iu: "ю",
  ia: "ия",
  a: "а",
  b: "б",
  c: "к",
  d: "д",
  e: "е",
  f: "ф",
  g: "г",
  h: "х",
  i: "и",
  j: "й",
  k: "к",
  l: "л",
  m: "м",
  n: "н",
  o: "о",
  p: "п",
  q: "к",
  r: "р",
  s: "с",
  t: "т",
  u: "у",
  v: "в",
  w: "в",
  x: "кс",
  y: "ы",
  z: "з",
};
const cyrillicParts = new RegExp(
  Object.keys(cyrillic)
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);

function cyrillicPart(part: string, at: number, word: string): string {
  if (part === "y" && at === 0) return "й";
  // `ye` after a consonant stands for a soft sign and `е`: Vasilyev.
  if (part === "ye" && /[^aeiouy]/u.test(word[at - 1] ?? "a")) return "ье";
  return cyrillic[part] ?? part;
}

/** Every word in small letters through `change`, and its capital given back. */
function words(text: string, change: (word: string) => string): string {
  return text.normalize("NFC").replace(/[\p{L}\p{M}]+/gu, (word) => {
    const changed = change(word.toLowerCase());
    if (word === word.toUpperCase() && [...word].length > 1) return changed.toUpperCase();
    const [first = "", ...rest] = changed;
    return word[0] === word[0]?.toUpperCase() ? first.toUpperCase() + rest.join("") : changed;
  });
}
