import { type NumberAt, numberAt } from "./number-words";
import type { Token } from "./tokens";

const inAWord =
  /^(?<number>\p{L}+?)(?<unit>летн|годичн|месячн)(?:ий|его|ему|им|ем|ый|ого|ому|ым|ом)$/u;
const units = new Map([
  ["летн", 12],
  ["годичн", 12],
  ["месячн", 1],
]);

/** A length of time told by an adjective of the term: «пятилетний срок», «6-месячного срока». */
export function adjectiveAt(tokens: readonly Token[], at: number) {
  const figures = tokens[at + 1]?.text === "-" ? at + 2 : null;
  const word = figures ?? at;
  const said = inAWord.exec(figures === null ? (tokens[at]?.text ?? "") : `n${tokens[word]?.text}`);
  const unit = units.get(said?.groups?.unit ?? "");
  const count = countOf(tokens, at, said?.groups?.number ?? "");
  const after = tokens[word + 1]?.text;
  // Of a person it is an age: «пятилетний сын».
  if (!unit || !count || !(after === undefined || after.startsWith("срок"))) return null;
  return { value: count.value * unit, unit, next: word + 1 };
}

function countOf(tokens: readonly Token[], at: number, word: string): NumberAt | null {
  if (word === "n") return numberAt(tokens.slice(at, at + 1), 0);
  return numberAt([{ text: word, start: 0, end: word.length }], 0);
}
