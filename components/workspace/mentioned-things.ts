import type { CaseEntry } from "@/lib/domain/case-entry";
import { markOf, narrativeNodes, textAttribute } from "@/lib/domain/narrative";

/**
 * The facts with every proceeding and sentence of another state of the case that the texts mention, and
 * with what those hang on, so that no mention is left without the thing it names.
 */
export function withMentioned(facts: CaseEntry, other: CaseEntry): CaseEntry {
  const wanted = mentionedIn(facts);
  const sentences = other.sentences.filter(({ id }) => wanted.has(id));
  const ruled = new Set(sentences.map(({ ruling }) => ruling));
  const rulings = other.rulings.filter(({ id }) => ruled.has(id));
  const courts = new Set([...wanted, ...rulings.map(({ proceeding }) => proceeding)]);
  const judged = new Set(rulings.map(({ party }) => party));
  return {
    ...facts,
    parties: withAlso(
      facts.parties,
      other.parties.filter(({ id }) => judged.has(id)),
    ),
    proceedings: withAlso(
      facts.proceedings,
      other.proceedings.filter(({ id }) => courts.has(id)),
    ),
    rulings: withAlso(facts.rulings, rulings),
    sentences: withAlso(facts.sentences, sentences),
  };
}

/** The ids of the proceedings and sentences that the texts mention. */
function mentionedIn({ en, ru }: CaseEntry): ReadonlySet<string> {
  const nodes = [en, ru].flatMap(({ narrative }) =>
    narrative ? [...narrativeNodes(narrative)] : [],
  );
  const mentions = nodes.flatMap((node) => markOf(node, "mention") ?? []);
  const inCase = mentions.filter(({ attrs }) => inCaseKinds.has(attrs?.kind));
  return new Set(inCase.flatMap((mention) => textAttribute(mention, "id") ?? []));
}

const inCaseKinds = new Set<unknown>(["proceeding", "sentence"]);

/** The list with what more there is of another, each thing once. */
export function withAlso<T extends { id: string }>(list: readonly T[], more: readonly T[]): T[] {
  const held = new Set(list.map(({ id }) => id));
  return [...list, ...more.filter(({ id }) => !held.has(id))];
}
