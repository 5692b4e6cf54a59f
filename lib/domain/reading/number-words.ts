import { afterPhrase, skip, type Token } from "./tokens";

const english = [
  ["one", "a", "an"],
  ["two"],
  ["three"],
  ["four"],
  ["five"],
  ["six"],
  ["seven"],
  ["eight"],
  ["nine"],
  ["ten"],
  ["eleven"],
  ["twelve"],
  ["thirteen"],
  ["fourteen"],
  ["fifteen"],
  ["sixteen"],
  ["seventeen"],
  ["eighteen"],
  ["nineteen"],
];

const russian = [
  ["один", "одна", "одно", "одного", "одной", "одному", "одну"],
  ["два", "две", "двух", "двум", "двое", "двоих", "двумя"],
  ["три", "трех", "трем", "трое", "троих", "тремя"],
  ["четыре", "четырех", "четырем", "четверо", "четверых", "четырьмя"],
  ["пять", "пяти", "пятеро", "пятерых", "пятью"],
  ["шесть", "шести", "шестеро", "шестерых", "шестью"],
  ["семь", "семи", "семеро", "семерых", "семью"],
  ["восемь", "восьми", "восьмеро", "восьмерых", "восемью"],
  ["девять", "девяти", "девятью"],
  ["десять", "десяти", "десятью"],
  ["одиннадцать", "одиннадцати"],
  ["двенадцать", "двенадцати"],
  ["тринадцать", "тринадцати"],
  ["четырнадцать", "четырнадцати"],
  ["пятнадцать", "пятнадцати"],
  ["шестнадцать", "шестнадцати"],
  ["семнадцать", "семнадцати"],
  ["восемнадцать", "восемнадцати"],
  ["девятнадцать", "девятнадцати"],
];

const small = wordsFrom(1, 1, english, russian);
const tens = wordsFrom(
  20,
  10,
  [["twenty"], ["thirty"], ["forty"], ["fifty"], ["sixty"], ["seventy"], ["eighty"], ["ninety"]],
  [
    ["двадцать", "двадцати"],
    ["тридцать", "тридцати"],
    ["сорок", "сорока"],
    ["пятьдесят", "пятидесяти"],
    ["шестьдесят", "шестидесяти"],
    ["семьдесят", "семидесяти"],
    ["восемьдесят", "восьмидесяти"],
    ["девяносто", "девяноста"],
  ],
);

/** One and a half, in the words that Russian has for it. */
const oneAndAHalf = new Set(["полтора", "полторы", "полутора"]);

const hundred = ["one hundred", "a hundred", "сто", "ста"];
const andAHalf = ["and a half", "- and - a - half", "с половиной", "½"];

/** What a case makes of a number in figures: «2-х», «к 5-ти». */
const caseEndings = ["- х", "- ти", "- ми", "- м", "- и", "- ю"];

/** A number read at a place, and the place after it. */
export type NumberAt = { value: number; next: number };

/**
 * The number that stands at `at`, in figures or in words of either language, with its half: "5.5",
 * "five and a half", «два с половиной», «полтора». Null where none does.
 */
export function numberAt(tokens: readonly Token[], at: number): NumberAt | null {
  const word = tokens[at]?.text;
  if (word === undefined) return null;
  if (oneAndAHalf.has(word)) return { value: 1.5, next: at + 1 };
  if (word === "½") return { value: 0.5, next: at + 1 };
  const whole = figuresAt(tokens, at) ?? hundredAt(tokens, at) ?? wordsAt(tokens, at);
  if (!whole) return null;
  const next = afterPhrase(tokens, whole.next, halvesAfter(word));
  return next === null || !Number.isInteger(whole.value)
    ? whole
    : { value: whole.value + 0.5, next };
}

/** The half that follows a unit, as in "a year and a half": the place after it, or null. */
export function afterHalf(tokens: readonly Token[], at: number): number | null {
  return afterPhrase(tokens, at, andAHalf);
}

/** A half is written after figures in figures too: "2 1/2". */
function halvesAfter(word: string): readonly string[] {
  return /^\d+$/.test(word) ? [...andAHalf, "1 / 2"] : andAHalf;
}

function figuresAt(tokens: readonly Token[], at: number): NumberAt | null {
  const word = tokens[at]?.text ?? "";
  if (!/^\d{1,9}(?:[.,]\d{1,6})?$/.test(word)) return null;
  return { value: Number(word.replace(",", ".")), next: afterEnding(tokens, at + 1) };
}

/** The place after the ending of a case, which stands close to the number and is a word's end. */
function afterEnding(tokens: readonly Token[], at: number): number {
  const isClose = tokens[at - 1]?.end === tokens[at]?.start;
  return isClose ? skip(tokens, at, caseEndings) : at;
}

/** "One hundred and twenty", «сто двадцать». */
function hundredAt(tokens: readonly Token[], at: number): NumberAt | null {
  const next = afterPhrase(tokens, at, hundred);
  if (next === null) return null;
  const further = wordsAt(tokens, skip(tokens, next, ["and"]));
  const isMore = further && !isArticle(tokens[further.next - 1]?.text);
  return isMore ? { value: 100 + further.value, next: further.next } : { value: 100, next };
}

function wordsAt(tokens: readonly Token[], at: number): NumberAt | null {
  const ten = tens.get(tokens[at]?.text ?? "");
  if (ten === undefined) return smallAt(tokens, at);
  const after = skip(tokens, at + 1, ["-"]);
  const one = smallAt(tokens, after);
  if (!one || one.value > 9 || isArticle(tokens[after]?.text)) return { value: ten, next: at + 1 };
  return { value: ten + one.value, next: one.next };
}

function smallAt(tokens: readonly Token[], at: number): NumberAt | null {
  const value = small.get(tokens[at]?.text ?? "");
  return value === undefined ? null : { value, next: at + 1 };
}

/** "a" and "an" count one thing, but never stand after a number. */
export function isArticle(word: string | undefined): boolean {
  return word === "a" || word === "an";
}

function wordsFrom(first: number, step: number, ...tables: string[][][]): Map<string, number> {
  return new Map(
    tables.flatMap((table) =>
      table.flatMap((words, index) => words.map((word) => [word, first + index * step] as const)),
    ),
  );
}
