/** Below this number of letters a stem fits too many words to be found without its capital letter. */
const shortStem = 4;

/** Stress marks, soft hyphens and joiners may stand between the letters of a name. */
const invisible = "[\\u0300-\\u036f\\u00ad\\u200b-\\u200d\\u2060]*";

const cyrillicEndings = inBothCases(
  "[аеёиоуыэюяйь]|[оеё]м|[оеёи]й|[оеёи]ю|[иы]м|ого|его|ому|ему|[иы]х|[ая]ми|[ая]х|[ая]м|и[яеи]|ием",
);
const latinEndings = inBothCases("iys?|iis?|ijs?|ys?|is?|s");

/**
 * A family name as it may stand in a text, as the source of a regular expression: its stem with up
 * to three letters of ending, so that Василец also finds Васильца. A short one counts only with its
 * capital letter and the endings of cases: `Ли` is a name, `ли` is not.
 */
export function familyForm(word: string): string {
  return isShort(word) ? givenForm(word) : `${spelled(word, false)}\\p{L}{0,3}`;
}

/** A given name as it may stand in a text: with a capital letter and the endings of Russian cases. */
export function givenForm(word: string): string {
  const endings = isCyrillic(word) ? cyrillicEndings : latinEndings;
  return `${spelled(word, true)}(?:${endings})?`;
}

/** Any patronymic, in any case, in either script. */
export const patronymicForm = `\\p{Lu}\\p{L}{1,20}(?:${inBothCases(
  "ович|евич|ьич|овн|евн|ичн|ovich|evich|ovna|evna",
)})\\p{L}{0,3}`;

function inBothCases(alternatives: string): string {
  return `${alternatives}|${alternatives.toUpperCase()}`;
}

function spelled(word: string, capital: boolean): string {
  const stem = stemOf(word);
  const letters = [...stem].map((letter, index) => letterForm(letter, capital && index === 0));
  return `${withFleetingVowel(letters, stem).join(invisible)}${invisible}`;
}

function isShort(word: string): boolean {
  return [...stemOf(word)].length < shortStem;
}

const longEnding = /(ий|ый|ой|ая|яя|iy|ii|ij)$/iu;
const shortEnding = /[аяйьyi]$/iu;

/** The part of a name that stays in every case: Юр of Юрий, Цо of Цой, Dmitr of Dmitry. */
function stemOf(word: string): string {
  const whole = word.normalize("NFC");
  const stems = [whole.replace(longEnding, ""), whole.replace(shortEnding, "")];
  return stems.find((stem) => stem !== whole && [...stem].length > 1) ?? whole;
}

/** The last vowel of a stem may go, or leave a soft sign: Павел, Павла; Лев, Льва; Заяц, Зайца. */
function withFleetingVowel(letters: string[], stem: string): string[] {
  if (!/[еёоя][бвгджзклмнпрстфхцчшщ]$/iu.test(stem)) return letters;
  return letters.map((letter, index) =>
    index === letters.length - 2 ? "[еёояьйЕЁОЯЬЙ]?" : letter,
  );
}

function letterForm(letter: string, capital: boolean): string {
  if (/[’'ʼ]/u.test(letter)) return "[’'ʼ]?";
  const lower = /[её]/iu.test(letter) ? "её" : letter.toLowerCase();
  const upper = lower.toUpperCase();
  return `[${escaped(capital ? upper : lower + upper)}]`;
}

function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word);
}

function escaped(text: string): string {
  return text.replace(/[\\\]^-]/gu, "\\$&");
}
