import type { PublicCase, PublicDefendant } from "@/lib/domain/public/public-case";
import type { PublicQuote, PublicStated } from "@/lib/domain/public/public-value";
import type { MemoQuote } from "./memo";

/** How many quotations of one case a memo holds. */
export const mostQuotes = 12;

type Borne = { field: string; stated: PublicStated };

/**
 * The quotations behind what a memo says of a case: first what was asked of, then charge, sentence and
 * court, then the other facts of these defendants. Each once, with all that it bears out. What a source
 * states and we do not follow is left to the page of the case.
 */
export function pinpointQuotes(
  shown: PublicCase,
  people: readonly PublicDefendant[],
  facts: readonly string[],
): { quote: PublicQuote; supports: string[] }[] {
  const found = new Map<string, { quote: PublicQuote; supports: string[] }>();
  for (const { field, stated } of bornOut(shown, people, new Set(facts)))
    for (const quote of stated.quotes) {
      if (quote.rank === "deprecated") continue;
      const known = found.get(quote.excerpt) ?? { quote, supports: [] };
      if (!known.supports.includes(field)) known.supports.push(field);
      found.set(quote.excerpt, known);
    }
  return [...found.values()];
}

/** A quotation with its place among the footnotes of its case and in the copy of its source. */
export function placed(
  quotes: readonly { quote: PublicQuote; supports: string[] }[],
  footnotes: PublicCase["footnotes"],
  starts: ReadonlyMap<string, number>,
): MemoQuote[] {
  const numbers = new Map(footnotes.map(({ n, quote }) => [quote.excerpt, n]));
  return quotes.map(({ quote, supports }) => ({
    quote,
    supports,
    footnote: numbers.get(quote.excerpt) ?? null,
    start: starts.get(quote.excerpt) ?? null,
  }));
}

function bornOut(
  { proceedings }: PublicCase,
  people: readonly PublicDefendant[],
  asked: ReadonlySet<string>,
): Borne[] {
  const facts = people.flatMap((person) => person.facts);
  return [
    ...facts.filter(({ field }) => asked.has(field)),
    ...people.flatMap(chargeOf),
    ...people.flatMap(sentenceOf),
    ...proceedings.flatMap((proceeding) =>
      proceeding.facts.filter(({ field }) => courtFields.has(field)),
    ),
    ...facts.filter(({ field }) => !asked.has(field)),
  ];
}

const courtFields: ReadonlySet<string> = new Set(["court", "courtAsStated", "decided"]);

function chargeOf({ charges }: PublicDefendant): Borne[] {
  return charges.flatMap((charge) => [
    { field: "charge.provision", stated: charge.provision },
    { field: "charge.asStated", stated: charge.asStated },
    { field: "charge.outcome", stated: charge.outcome },
  ]);
}

function sentenceOf({ chain }: PublicDefendant): Borne[] {
  return chain.flatMap((link) => [
    { field: "term", stated: link.term },
    { field: "suspended", stated: link.suspended },
    { field: "regime", stated: link.regime },
    { field: "extra", stated: link.extra },
  ]);
}
