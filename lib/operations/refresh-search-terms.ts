import type { Stores } from "@/lib/data/desk/transaction";
import type { PublicThing } from "@/lib/data/published/search-row-store";
import type { Language } from "@/lib/domain/language";
import type { PublicKind, SearchWords } from "@/lib/domain/projection/projection";
import {
  type BesideCase,
  caseWords,
  discrepancyWords,
  figureWords,
  sourceWords,
} from "@/lib/domain/projection/search-words";
import { publicCase } from "@/lib/domain/public/public-case";
import { publicDiscrepancy } from "@/lib/domain/public/public-discrepancy";
import { publicFigure } from "@/lib/domain/public/public-figure";
import { publicSource } from "@/lib/domain/public/public-source";
import { analysisVersion } from "@/lib/search/analysis/index-terms";
import { analysed } from "./door/analysed";
import { throughTheDoor } from "./door/through-the-door";

/** So many things are analysed in one transaction: the door waits no longer than for these. */
const atOnce = 50;

/**
 * Analyses anew what is public and was analysed by another version, from its public documents alone:
 * nothing can be found by it that readers cannot read. Says how many things it were.
 */
export async function refreshSearchTerms(): Promise<number> {
  let refreshed = 0;
  for (;;) {
    const some = await throughTheDoor(refreshSome);
    if (some === 0) return refreshed;
    refreshed += some;
  }
}

async function refreshSome(stores: Stores): Promise<number> {
  const things = await stores.searchRows.analysedOtherwise(analysisVersion, atOnce);
  if (things.length === 0) return 0;
  const courts = await stores.reference.courtNames();
  const regions = await stores.reference.regionNames();
  const anew = things.map((thing) => ({
    kind: thing.kind,
    id: thing.id,
    version: thing.version,
    search: wordsOf[thing.kind](thing, { facets: thing.facets, courts, regions }),
  }));
  await stores.searchRows.replace(anew, analysed);
  await stores.journal.outbox("published", anew, new Date());
  return things.length;
}

type Words = (thing: PublicThing, beside: BesideCase) => Record<Language, SearchWords>;

const wordsOf: Record<PublicKind, Words> = {
  case: ({ documents: { en, ru } }, beside) =>
    caseWords({ en: publicCase.parse(en), ru: publicCase.parse(ru) }, beside),
  figure: ({ documents: { en, ru } }) =>
    figureWords({ en: publicFigure.parse(en), ru: publicFigure.parse(ru) }),
  discrepancy: ({ documents: { en, ru } }) =>
    discrepancyWords({ en: publicDiscrepancy.parse(en), ru: publicDiscrepancy.parse(ru) }),
  source: ({ documents: { en, ru } }) =>
    sourceWords({ en: publicSource.parse(en), ru: publicSource.parse(ru) }),
};
