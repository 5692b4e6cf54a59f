import type { Quantity } from "@/lib/domain/reported-figure";

type Unit = Quantity["unit"];
type Qualifier = Quantity["qualifier"];

/** What stands right before a number and hedges it, in either language; the first that fits counts. */
const hedges: readonly (readonly [Qualifier, RegExp])[] = [
  ["more-than", /(?:\bmore than|более|больше)\s*$/iu],
  ["at-least", /(?:\bat least|\bno (?:fewer|less) than|не менее|не меньше|как минимум)\s*$/iu],
  ["almost", /(?:\balmost|почти)\s*$/iu],
  ["nearly", /\bnearly\s*$/iu],
  ["over", /(?:\bover|\babove|свыше)\s*$/iu],
  ["up-to", /(?:\bup to|\bas many as|вплоть до|(?<!\p{L})до)\s*$/iu],
  ["about", /(?:\babout|\baround|\broughly|\bapproximately|\bsome|около|примерно|порядка)\s*$/iu],
];

/** What stands after a number and says what it counts. */
const units: readonly (readonly [Unit, RegExp])[] = [
  ["percent", /^\s*(?:%|per ?cent|процент)/iu],
  [
    "per-working-day",
    /(?:(?:a|per|every|each) working day|(?:за|в) рабочий день|каждый рабочий день)/iu,
  ],
  ["per-week", /(?:(?:a|per|every|each) week|в неделю|еженедельно)/iu],
  ["cases", /(?<!\p{L})(?:cases?(?!\p{L})|дел(?:а|о|у|ам|ами|ах)?(?!\p{L}))/iu],
  ["sentences", /(?<!\p{L})(?:sentences?(?!\p{L}))/iu],
  ["verdicts", /(?<!\p{L})(?:verdicts?|convictions?|приговор)/iu],
  ["decisions", /(?<!\p{L})(?:decisions?|rulings?|решени)/iu],
  [
    "people",
    /(?<!\p{L})(?:people|persons?|soldiers?|servicem[ae]n|troops|men|defendants?|deserters?|человек|люд|военн|солдат|осужд[её]нн|подсудим)/iu,
  ],
  ["months", /(?<!\p{L})(?:months?|месяц)/iu],
  ["days", /(?<!\p{L})(?:days?|дн(?:я|ей)|день|сут(?:ки|ок))/iu],
  ["years", /(?<!\p{L})(?:years?|лет|год)/iu],
  ["times", /(?<!\p{L})(?:times|fold|раза?(?!\p{L}))/iu],
  ["courts", /(?<!\p{L})(?:courts?|суд(?:а|ов|ы)?(?!\p{L}))/iu],
  ["grounds", /(?<!\p{L})(?:grounds?|основани)/iu],
];

/** How far after a number its unit may stand, in characters. */
const reach = 48;

/** The hedge that stands before a number; exact where there is none. */
export function hedgeBefore(words: string): Qualifier {
  return hedges.find(([, pattern]) => pattern.test(words))?.[0] ?? "exact";
}

/** The unit that stands nearest after a number; null where none is near. */
export function unitAfter(words: string): Unit | null {
  const near = words.slice(0, reach);
  const found = units.flatMap(([unit, pattern]) => {
    const at = pattern.exec(near)?.index;
    return at === undefined ? [] : [{ unit, at }];
  });
  const rate = found.find(({ unit }) => unit === "per-week" || unit === "per-working-day");
  return (rate ?? found.toSorted((a, b) => a.at - b.at)[0])?.unit ?? null;
}
