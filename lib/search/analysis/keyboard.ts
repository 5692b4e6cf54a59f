const english = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const russian = "йцукенгшщзхъфывапролджэячсмитьбюё";
const englishShifted = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~';
const russianShifted = russian.toUpperCase();

const toRussian = pairs(english + englishShifted, russian + russianShifted);
const toEnglish = pairs(russian + russianShifted, english + englishShifted);

/** What would have been typed with the other keyboard layout, Russian for English and back. */
export function otherLayout(typed: string): string {
  const table = /\p{Script=Cyrillic}/u.test(typed) ? toEnglish : toRussian;
  return [...typed].map((letter) => table.get(letter) ?? letter).join("");
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const letters = [...to];
  return new Map([...from].map((letter, index) => [letter, letters[index] ?? letter]));
}
