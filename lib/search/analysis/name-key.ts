import { apostrophes } from "./fold";

/** Cyrillic as passports write it (ICAO Doc 9303); letters of neighbouring languages beside. */
const passport: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f " +
    "х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=iu я=ia " +
    "і=i ї=i є=e ґ=g ў=u ә=a ө=o ү=u қ=k ң=n ғ=g һ=h ҳ=h җ=zh"
  )
    .split(" ")
    .map((pair) => pair.split("=")),
);

/** Letters with marks to which a scheme gives a sound of their own; other marks fall away. */
const marked: Readonly<Record<string, string>> = Object.fromEntries(
  "ž=zh š=sh č=ch ŝ=shch ẑ=zh ĉ=ch ć=ch ł=l â=ia û=iu ı=i ß=ss ə=a ø=o"
    .split(" ")
    .map((pair) => pair.split("=")),
);

/**
 * What is written in several ways becomes one; the order matters. Capital letters stand for sounds
 * that no single Latin letter has: W for ш and щ, J for ж, Q for ч, C for ц.
 */
const folds: readonly (readonly [RegExp, string])[] = [
  [/w/g, "v"],
  [/q/g, "k"],
  [/ph/g, "f"],
  [/shch|shh|sch|sc(?=[ei])|sh/g, "W"],
  [/zh/g, "J"],
  [/ch/g, "Q"],
  [/kh/g, "h"],
  [/x/g, "ks"],
  [/ts|tc|tz|cz|c/g, "C"],
  [/[yij]+[eo]/g, "e"],
  [/[yij]+u/g, "u"],
  [/[yij]+a/g, "a"],
  [/[yij]+/g, "i"],
  [/(.)\1+/g, "$1"],
  [/oi?v$/, "ev"],
];

/** What is beyond so many letters of a name tells it from no other. */
const longestName = 60;

/** A name in letters of the Latin alphabet, as passports write it, in lower case. */
function inLatin(name: string): string {
  const letters = [...name.slice(0, longestName).normalize("NFC").toLowerCase()];
  const latin = letters.map((letter) => {
    if (apostrophes.includes(letter)) return "";
    return passport[letter] ?? marked[letter] ?? letter.normalize("NFKD").replace(/\p{M}/gu, "");
  });
  return latin
    .map((letter) => [...letter].map((part) => passport[part] ?? part).join(""))
    .join("")
    .replace(/[^a-z0-9]/g, "");
}

function folded(latin: string): string {
  return folds.reduce((left, [pattern, one]) => left.replace(pattern, one), latin).toLowerCase();
}

/**
 * The key under which all spellings of a name meet, Cyrillic and Latin, in small Latin letters and
 * digits; empty for what has none. It only proposes: the same key is not the same person.
 */
export function nameKey(name: string): string {
  return folded(inLatin(name));
}

/** Endings of cases and of feminine forms, each with the least number of letters that must stay. */
const cyrillicEndings: readonly (readonly [RegExp, number])[] = [
  [/(?<=[сц]к)(?:ого|ому|ими|ий|им|ом|ая|ую|ой|ие|их)$/u, 3],
  [/(?:ого|его|ому|ему|ыми|ими|ами|ями)$/u, 3],
  [/(?<=[кцнтг])(?:ая|ую)$/u, 3],
  [/(?<=[ильчшжщц])ей$/u, 2],
  [/(?<=[ао])[её]м$/u, 2],
  [/(?:ый|ий|ой|ым|им|ом|ем|ём|ых|их|ые|ие|ия|ию|ии|ою)$/u, 3],
  [/[аяуюеёыийьо]$/u, 2],
];
const latinEndings: readonly (readonly [RegExp, number])[] = [
  [/(?<=...)oi$/, 3],
  [/[ai]$/, 2],
];

/** The key of what stays of a name in every case and gender: Лешковой and Leshkova as Лешков. */
export function stemKey(name: string): string {
  const plain = name.slice(0, longestName).normalize("NFC").toLowerCase();
  const key = /\p{Script=Cyrillic}$/u.test(plain)
    ? nameKey(withoutEnding(plain, cyrillicEndings).replace(/(?<=..)и$/u, ""))
    : withoutEnding(nameKey(plain), latinEndings);
  return withoutFleetingVowel(key.replace(/ov$/, "ev"));
}

function withoutEnding(word: string, endings: readonly (readonly [RegExp, number])[]): string {
  for (const [pattern, least] of endings) {
    const left = word.replace(pattern, "");
    if (left !== word && left.length >= least) return left;
  }
  return word;
}

/** A vowel that comes and goes with the case: Василец, Васильца; Павел, Павла. */
function withoutFleetingVowel(key: string): string {
  return key.replace(/(?<=..)[eo]([ckl])$/, "$1");
}

/** Other readings of letters that schemes use for different sounds: `j` for ж, `x` for х, `c` for к. */
export function otherKeys(name: string): string[] {
  const latin = inLatin(name);
  if (/\p{Script=Cyrillic}/u.test(name)) return [];
  const readings = [
    latin.replace(/j(?=[aeiou])/g, "zh"),
    latin.replaceAll("x", "kh"),
    latin.replace(/c(?![hz])/g, "k"),
    latin.replace(/ck/g, "k"),
  ].filter((reading) => reading !== latin);
  return [...new Set(readings.map(folded))];
}
