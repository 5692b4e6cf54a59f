import type { CaseEntry } from "@/lib/domain/case-entry";
import { type Language, languages } from "@/lib/domain/language";
import { profilesOfCase } from "@/lib/domain/precedents/profiles-of-case";
import { caseCard, longestMonths, peopleCounts } from "@/lib/domain/projection/case-card";
import { caseFacets } from "@/lib/domain/projection/case-facets";
import { projectCase } from "@/lib/domain/projection/project-case";
import type { Projection } from "@/lib/domain/projection/projection";
import { publicEntry } from "@/lib/domain/projection/public-entry";
import { caseWords } from "@/lib/domain/projection/search-words";
import { quotationsIn } from "@/lib/domain/projection/sources-quoted";
import { contextFor, type Material } from "./material";
import { sievedCase } from "./sieve";

/** Everything that the door writes about a case: of the entry as far as it may be public at all. */
export function caseProjection(written: CaseEntry, material: Material): Projection {
  const entry = publicEntry(written, material.ledger);
  const documents = {
    en: documentOf(entry, "en", material),
    ru: documentOf(entry, "ru", material),
  };
  const told = languages.filter((lang) => documents[lang].narrative?.lang === lang);
  const cards = { en: caseCard(documents.en, told), ru: caseCard(documents.ru, told) };
  const facets = caseFacets(entry, material.courtRegions);
  const start = new Map(entry.excerpts.map((excerpt) => [excerpt.id, excerpt.start]));
  return {
    kind: "case",
    id: entry.id,
    documents,
    search: caseWords(documents, { facets, courts: material.courts, regions: material.regions }),
    quotations: quotationsIn(documents.en).map((quote) => ({
      ...quote,
      start: start.get(quote.excerpt) ?? 0,
    })),
    listing: {
      slug: documents.en.slug,
      cards,
      facets,
      longestMonths: longestMonths(cards.en),
      decidedOn: cards.en.decided?.earliest ?? null,
      people: peopleCounts(documents.en),
      precedents: profilesOfCase(documents.en),
    },
  };
}

function documentOf(entry: CaseEntry, lang: Language, material: Material) {
  const context = contextFor(material, lang, entry.excerpts);
  return sievedCase(projectCase(entry, entry.discrepancies, context), lang, {
    ...material,
    own: entry.persons,
  });
}
