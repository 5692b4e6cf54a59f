import { precedentKeys, readPrecedents } from "@/lib/data/published/precedent-copy";
import { readCaseCards } from "@/lib/data/published/read-case-cards";
import {
  countRedactedSince,
  countWithdrawnSince,
  readDataVersion,
} from "@/lib/data/published/read-data-versions";
import { readKeys } from "@/lib/data/published/read-keys";
import { recordKeys } from "@/lib/data/published/record-holdings";
import type { Language } from "@/lib/domain/language";
import { type Appeals, appealsOf } from "@/lib/domain/precedents/appeals";
import { contrastOf, differingFacts } from "@/lib/domain/precedents/contrast";
import { distributionOf } from "@/lib/domain/precedents/distribution";
import { askedValue, heldValues, type PlaceNames } from "@/lib/domain/precedents/fact-values";
import { scopeOf } from "@/lib/domain/precedents/in-scope";
import type { PrecedentRow } from "@/lib/domain/precedents/precedent-profile";
import type { PrecedentQuery } from "@/lib/domain/precedents/query";
import { likestCases } from "@/lib/domain/precedents/ranking";
import { type Comparison, comparisonOf } from "@/lib/domain/precedents/similarity";
import type {
  AskedFact,
  ContrastView,
  DataVersion,
  PrecedentsView,
} from "@/lib/domain/precedents/view";
import type { Shown } from "@/lib/domain/public/shown";
import { precedentChoices } from "./precedent-choices";
import { precedentHits } from "./precedent-hits";
import { recordsBeside } from "./records-beside";
import { found, shownWith } from "./shown-with";

const keysRead = [...precedentKeys, ...recordKeys];

/** How many cases stand on one page of the list. */
export const precedentsPerPage = 20;

/**
 * What courts did with defendants like the one asked about: the likest cases with the facts in which
 * they agree, differ, or are not known; above them the distribution of the outcomes; the nearest
 * suspended beside the nearest real term; and what appeals did. Nothing of the question is kept.
 */
export function findPrecedents(
  lang: Language,
  query: PrecedentQuery,
): Promise<Shown<PrecedentsView>> {
  return shownWith(keysRead, async () => {
    const keys = await readKeys(keysRead);
    const versions = await versionsOf(query);
    const { dataVersion, present } = versions;
    const earlier = dataVersion.number === present.number ? null : dataVersion.number;
    const { rows: all, untold } = await readPrecedents(keys, earlier);
    const { choices, names } = await precedentChoices(lang);
    const comparison = comparisonOf(query);
    const rows = all.filter(scopeOf(query, comparison));
    const distribution = distributionOf(rows);
    const pages = Math.max(1, Math.ceil(distribution.counts.cases / precedentsPerPage));
    const page = Math.min(query.page, pages);
    const ranked = likestCases(rows, comparison, page * precedentsPerPage);
    const shown = { lang, names, comparison, rows };
    const appeals = appealsOf(rows);
    return found({
      query: { ...query, page, dataVersion: earlier },
      asked: askedFacts(query, comparison, names),
      ...versions,
      since: earlier === null ? null : await sinceThen(earlier),
      choices,
      distribution,
      untold,
      records: earlier === null ? await recordsBeside(keys, query) : null,
      hits: await precedentHits(ranked.slice((page - 1) * precedentsPerPage), shown),
      total: distribution.counts.cases,
      page,
      pages,
      contrast: await contrastView(rows, shown),
      appeals,
      courtNames: courtNames(distribution.byCourt, names),
      appealCases: await casesOf(lang, appeals),
    });
  });
}

/** The version of the data that was asked for, or the newest before it; else the present one. */
async function versionsOf({ dataVersion: wanted }: PrecedentQuery) {
  const present = await readDataVersion();
  const isEarlier = wanted !== null && wanted < present.number;
  const asked: DataVersion = isEarlier ? await readDataVersion(wanted) : present;
  return { dataVersion: asked, present };
}

async function sinceThen(number: number): Promise<PrecedentsView["since"]> {
  return {
    withdrawn: await countWithdrawnSince(number),
    redacted: await countRedactedSince(number),
  };
}

function askedFacts(query: PrecedentQuery, { asked }: Comparison, names: PlaceNames): AskedFact[] {
  return asked.flatMap(({ fact, weight }) => {
    const value = askedValue(query, fact, names);
    return value ? [{ fact, weight, value }] : [];
  });
}

type Showing = Parameters<typeof precedentHits>[1];

async function contrastView(
  rows: readonly PrecedentRow[],
  shown: Showing,
): Promise<ContrastView | null> {
  const contrast = contrastOf(rows, shown.comparison);
  if (!contrast) return null;
  const { suspended, real } = contrast;
  const held = (row: PrecedentRow, fact: Parameters<typeof heldValues>[1]) =>
    heldValues(row, fact, shown.names);
  const differing = suspended && real ? differingFacts(suspended.row, real.row, held) : [];
  return {
    suspended: (await precedentHits(suspended ? [suspended] : [], shown))[0] ?? null,
    real: (await precedentHits(real ? [real] : [], shown))[0] ?? null,
    differing: differing.map((fact) => ({
      fact,
      suspended: suspended ? held(suspended.row, fact) : [],
      real: real ? held(real.row, fact) : [],
    })),
  };
}

function courtNames(slices: readonly { key: string | null }[], names: PlaceNames) {
  return Object.fromEntries(
    slices.flatMap(({ key }) => (key === null ? [] : [[key, names.court(key)]])),
  );
}

async function casesOf(lang: Language, { steps }: Appeals): Promise<PrecedentsView["appealCases"]> {
  const cards = await readCaseCards(lang, [...new Set(steps.map(({ id }) => id))]);
  return Object.fromEntries([...cards].map(([id, { slug, title }]) => [id, { slug, title }]));
}
