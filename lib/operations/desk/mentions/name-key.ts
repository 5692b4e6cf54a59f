/** Cyrillic letters by the sounds that every usual transliteration gives them. */
const sounds: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "e",
  є: "e",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
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
  ў: "u",
  ф: "f",
  х: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sh",
  ъ: "",
  ы: "i",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia",
};

/** Letters with marks, as the scholarly schemes write them; without its mark each means another sound. */
const marked: Readonly<Record<string, string>> = {
  ж: "zh",
  ž: "zh",
  š: "sh",
  ŝ: "sh",
  č: "ch",
  â: "ia",
  û: "iu",
  ë: "e",
  è: "e",
  ė: "e",
  ĭ: "i",
};

/** Groups of Latin letters that stand for one sound, the longest first. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch|shh|sch|s[ck](?=erb)/g, "sh"],
  [/kh/g, "h"],
  [/cz|tc|tz|c(?!h)/g, "ts"],
  [/ph/g, "f"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/[ij]?[yij]a/g, "a"],
  [/[yij]u/g, "u"],
  [/[yij][eo]/g, "e"],
  [/[yj]/g, "i"],
  [/(?<=sh|ch|zh)o/g, "e"],
  [/andr$/, "ander"],
  [/(.)\1+/g, "$1"],
];

/**
 * What a word of a name sounds like in either script, so that Юрий, Yuri, Yury, Iurii and Jurij are
 * one key. Different names may share a key; one name in two usual spellings does.
 */
export function nameKey(word: string): string {
  const latin = [...word.normalize("NFC").toLowerCase()]
    .map((letter) => sounds[letter] ?? marked[letter] ?? plain(letter))
    .join("");
  return spellings.reduce((key, [spelling, sound]) => key.replace(spelling, sound), latin);
}

/** Other letters without their marks; apostrophes and signs are not heard. */
function plain(letter: string): string {
  return letter.normalize("NFD").replace(/[^a-z0-9]/g, "");
}
