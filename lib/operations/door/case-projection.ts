import type { CaseEntry } from "@/lib/domain/case-entry";
import { type Language, languages } from "@/lib/domain/language";
import type { Party } from "@/lib/domain/party";
import { caseCard, longestMonths, peopleCounts } from "@/lib/domain/projection/case-card";
import { caseFacets } from "@/lib/domain/projection/case-facets";
import { projectCase } from "@/lib/domain/projection/project-case";
import type { Projection } from "@/lib/domain/projection/projection";
import { caseWords } from "@/lib/domain/projection/search-words";
import { quotationsIn } from "@/lib/domain/projection/sources-quoted";
import type { Redaction } from "@/lib/domain/redaction";
import { contextFor, type Material } from "./material";
import { sievedCase } from "./sieve";

/** Everything that the door writes about a case. */
export function caseProjection(entry: CaseEntry, material: Material): Projection {
  const documents = {
    en: documentOf(entry, "en", material),
    ru: documentOf(entry, "ru", material),
  };
  const told = languages.filter((lang) => documents[lang].narrative?.lang === lang);
  const cards = { en: caseCard(documents.en, told), ru: caseCard(documents.ru, told) };
  const synonyms = [
    ...cards.en.articles.flatMap((article) => material.synonyms.get(article) ?? []),
    ...[...cards.en.courts, ...cards.ru.courts].map((court) => court.name),
  ];
  const start = new Map(entry.excerpts.map((excerpt) => [excerpt.id, excerpt.start]));
  return {
    kind: "case",
    id: entry.id,
    documents,
    search: {
      en: caseWords(documents.en, cards.en, synonyms),
      ru: caseWords(documents.ru, cards.ru, synonyms),
    },
    quotations: quotationsIn(documents.en).map((quote) => ({
      ...quote,
      start: start.get(quote.excerpt) ?? 0,
    })),
    listing: {
      slug: documents.en.slug,
      cards,
      facets: caseFacets(withoutRedactedService(entry, material.ledger), material.courtRegions),
      longestMonths: longestMonths(cards.en),
      decidedOn: cards.en.decided?.earliest ?? null,
      people: peopleCounts(documents.en),
    },
  };
}

function documentOf(entry: CaseEntry, lang: Language, material: Material) {
  const context = contextFor(material, lang, entry.excerpts);
  return sievedCase(projectCase(entry, entry.discrepancies, context), lang, material);
}

/** The entry with the service of parties unknown where it was redacted: no list counts it either. */
function withoutRedactedService(entry: CaseEntry, ledger: readonly Redaction[]): CaseEntry {
  const field = "serviceAsAssessed";
  const redacted = new Set(
    ledger.filter((line) => line.field === field).map((line) => line.targetId),
  );
  const parties = entry.parties.map(
    (party): Party =>
      redacted.has(party.id)
        ? { ...party, [field]: { value: null, basis: "unknown", reason: null, citations: [] } }
        : party,
  );
  return { ...entry, parties };
}
