import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as russian } from "@orama/stemmers/russian";

/** Words whose stem would be that of another word: the city is not what is written in capitals. */
const asTheyAre = new Set(["сочи", "соч", "соча", "сво", "ск", "своё", "свое"]);

/** The stem of a folded word, by the script in which it is written; numbers and others stay. */
export function stem(folded: string): string {
  if (asTheyAre.has(folded) || folded.length < 3) return folded;
  if (/^\p{Script=Cyrillic}+$/u.test(folded)) return withoutTown(russian(folded) || folded);
  if (/^[a-z]+$/.test(folded)) return english(spelledOneWay(folded)) || folded;
  return folded;
}

/** A town and what is of it have one stem, where its name says that it is one: калининградский. */
function withoutTown(stemmed: string): string {
  return stemmed.replace(/(?<=..)(град|бург|пол)ь?ск$/u, "$1");
}

/** British and American spellings of the same word. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/([a-z]{3})is(e[drs]?|ing|ation|ations|ers)$/, "$1iz$2"],
  [/(def|off|lic|pret)ence(s|less)?$/, "$1ense$2"],
  [/programme(s?)$/, "program$1"],
  [/(hon|lab|behavi|fav|arm|col|neighb)our/, "$1or"],
  [/([aeiou])ll(ed|ing|er|ers)$/, "$1l$2"],
  [/^kiev$/, "kyiv"],
];

function spelledOneWay(word: string): string {
  return spellings.reduce((left, [pattern, one]) => left.replace(pattern, one), word);
}
