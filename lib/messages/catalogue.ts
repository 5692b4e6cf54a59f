import { deskCatalogue } from "./desk-catalogue";
import { caseEn } from "./en/case";
import { casesEn } from "./en/cases";
import { compareEn } from "./en/compare";
import { contactEn } from "./en/contact";
import { coreEn } from "./en/core";
import { correctionsEn } from "./en/corrections";
import { courtsEn } from "./en/courts";
import { discrepanciesEn } from "./en/discrepancies";
import { feedsEn } from "./en/feeds";
import { figuresEn } from "./en/figures";
import { glossaryEn } from "./en/glossary";
import { homeEn } from "./en/home";
import { lawEn } from "./en/law";
import { ledgerEn } from "./en/ledger";
import { memoEn } from "./en/memo";
import { methodologyEn } from "./en/methodology";
import { precedentsEn } from "./en/precedents";
import { problemsEn } from "./en/problems";
import { safetyEn } from "./en/safety";
import { searchEn } from "./en/search";
import { setupEn } from "./en/setup";
import { sourcesEn } from "./en/sources";
import { statisticsEn } from "./en/statistics";
import { statisticsTablesEn } from "./en/statistics-tables";
import { caseRu } from "./ru/case";
import { casesRu } from "./ru/cases";
import { compareRu } from "./ru/compare";
import { contactRu } from "./ru/contact";
import { coreRu } from "./ru/core";
import { correctionsRu } from "./ru/corrections";
import { courtsRu } from "./ru/courts";
import { discrepanciesRu } from "./ru/discrepancies";
import { feedsRu } from "./ru/feeds";
import { figuresRu } from "./ru/figures";
import { glossaryRu } from "./ru/glossary";
import { homeRu } from "./ru/home";
import { lawRu } from "./ru/law";
import { ledgerRu } from "./ru/ledger";
import { memoRu } from "./ru/memo";
import { methodologyRu } from "./ru/methodology";
import { precedentsRu } from "./ru/precedents";
import { problemsRu } from "./ru/problems";
import { safetyRu } from "./ru/safety";
import { searchRu } from "./ru/search";
import { setupRu } from "./ru/setup";
import { sourcesRu } from "./ru/sources";
import { statisticsRu } from "./ru/statistics";
import { statisticsTablesRu } from "./ru/statistics-tables";

/** Every string that a person reads, by language. The Russian has the same keys, by its types. */
export const catalogue = {
  en: {
    ...deskCatalogue.en,
    ...coreEn,
    ...homeEn,
    ...casesEn,
    ...caseEn,
    ...compareEn,
    ...lawEn,
    ...courtsEn,
    ...sourcesEn,
    ...figuresEn,
    ...ledgerEn,
    ...discrepanciesEn,
    ...glossaryEn,
    ...memoEn,
    ...methodologyEn,
    ...correctionsEn,
    ...feedsEn,
    ...precedentsEn,
    ...searchEn,
    ...safetyEn,
    ...contactEn,
    ...problemsEn,
    ...setupEn,
    ...statisticsEn,
    ...statisticsTablesEn,
  },
  ru: {
    ...deskCatalogue.ru,
    ...coreRu,
    ...homeRu,
    ...casesRu,
    ...caseRu,
    ...compareRu,
    ...lawRu,
    ...courtsRu,
    ...sourcesRu,
    ...figuresRu,
    ...ledgerRu,
    ...discrepanciesRu,
    ...glossaryRu,
    ...memoRu,
    ...methodologyRu,
    ...correctionsRu,
    ...feedsRu,
    ...precedentsRu,
    ...searchRu,
    ...safetyRu,
    ...contactRu,
    ...problemsRu,
    ...setupRu,
    ...statisticsRu,
    ...statisticsTablesRu,
  },
} as const;

export type MessageKey = keyof typeof catalogue.en;
