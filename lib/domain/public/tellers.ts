import type { PublicCase } from "./public-case";

type Told = Pick<PublicCase["sources"][number], "publisher" | "relays">;

/**
 * How many publishers tell of a case independently of one another: whoever relays others counts as those
 * whom it relays, so that two papers with one report are one. 0 where nothing is quoted.
 */
export function tellersOf(sources: readonly Told[]): number {
  const tellers = sources.flatMap(({ publisher, relays }) =>
    relays.length > 0 ? relays : publisher,
  );
  return new Set(tellers).size;
}
