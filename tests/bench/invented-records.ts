import { indexTerms } from "@/lib/search/analysis/index-terms";
import { termOf } from "@/lib/search/analysis/term";

const syllables =
  "ба ве го ду же зи ка ле мо ну пи ра се то фу хе ци ша ще эт бра вле гру дро кла мне пло стра тве хри".split(
    " ",
  );
const provisions = ["337(5)", "337(3.1)", "337(2.1)", "337", "332(2.1)", "332", "338(3)", "334(3)"];
const regions = ["77", "50", "66", "25", "39", "27", "54", "51"];

/** How many different words and surnames are invented. */
const words = 20_000;
const surnames = 9_000;

/** Numbers from 0 to 1 that look like chance and are the same in every run. */
export function chanceFrom(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word of three invented syllables; as in a language, the n-th is as frequent as 1 in n. */
export function inventedWord(chance: number): string {
  const number = Math.floor(words ** chance) - 1;
  return [number, number / 30, number / 900].map((n) => syllables[Math.floor(n) % 30]).join("");
}

export function inventedSurname(chance: number): string {
  const word = inventedWord(Math.log((1 + chance) * surnames) / Math.log(words));
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}ров`;
}

/** A row of `published.search_document` about nobody, in the columns of the table. */
export function inventedRecord(number: number, lang: "en" | "ru") {
  const chance = chanceFrom(number);
  const surname = inventedSurname(chance());
  const title = `${surname} ${inventedWord(chance())}`;
  const charged = pick(provisions, chance());
  const length = 20 + Math.floor(160 * chance() ** 3);
  const body = Array.from({ length }, () => inventedWord(chance()));
  const address = `/cases/${number}`;
  const thing = { address, title, body: "", keywords: "" };
  const terms = indexTerms({ ...thing, names: [surname], provisions: charged, attributes: null });
  return {
    ...thing,
    kind: "case",
    id: `invented-${number}`,
    lang,
    title_terms: terms.title,
    name_terms: terms.names,
    provision_terms: terms.provisions,
    concept_terms: terms.concepts,
    body_terms: [terms.body, ...body.map(termOf)].join(" ").trim(),
    spellings: [...new Set([surname.toLowerCase(), ...body])].join(" "),
    attributes: { ...attributes(charged, chance), published: 20261101 + (number % 28) },
  };
}

function attributes(charged: readonly string[], chance: () => number) {
  const decided = 20220924 + Math.floor(chance() * 4) * 10_000;
  const months = 6 + Math.floor(chance() * 90);
  return {
    facets: {
      article: charged.map((id) => id.slice(0, 3)),
      part: charged.filter((id) => id.length > 3),
      court: [`${10 + Math.floor(chance() * 80)}GV0001`],
      region: pick(regions, chance()),
      service: pick(["mobilised", "contract", "unknown", "conscript"], chance()),
      outcome: pick(["convicted", "unknown", "pending"], chance()),
      suspended: pick(["suspended", "real", "unknown"], chance()),
      year: [String(decided).slice(0, 4)],
    },
    months: chance() < 0.6 ? { from: months, to: months } : null,
    absence: chance() < 0.5 ? { from: 3, to: 3 + Math.floor(chance() * 300) } : null,
    decided: { from: decided, to: decided },
  };
}

/** One of these; those that stand first are taken oftener. */
function pick(of: readonly string[], chance: number): string[] {
  const at = Math.floor(chance ** 2 * of.length);
  return of.slice(at, at + 1);
}
