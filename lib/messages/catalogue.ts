import { coreEn } from "./en/core";
import { codesEn } from "./en/codes";
import { homeEn } from "./en/home";
import { casesEn } from "./en/cases";
import { caseEn } from "./en/case";
import { lawEn } from "./en/law";
import { courtsEn } from "./en/courts";
import { sourcesEn } from "./en/sources";
import { figuresEn } from "./en/figures";
import { discrepanciesEn } from "./en/discrepancies";
import { glossaryEn } from "./en/glossary";
import { methodologyEn } from "./en/methodology";
import { correctionsEn } from "./en/corrections";
import { searchEn } from "./en/search";
import { safetyEn } from "./en/safety";
import { contactEn } from "./en/contact";
import { problemsEn } from "./en/problems";
import { setupEn } from "./en/setup";
import { coreRu } from "./ru/core";
import { codesRu } from "./ru/codes";
import { homeRu } from "./ru/home";
import { casesRu } from "./ru/cases";
import { caseRu } from "./ru/case";
import { lawRu } from "./ru/law";
import { courtsRu } from "./ru/courts";
import { sourcesRu } from "./ru/sources";
import { figuresRu } from "./ru/figures";
import { discrepanciesRu } from "./ru/discrepancies";
import { glossaryRu } from "./ru/glossary";
import { methodologyRu } from "./ru/methodology";
import { correctionsRu } from "./ru/corrections";
import { searchRu } from "./ru/search";
import { safetyRu } from "./ru/safety";
import { contactRu } from "./ru/contact";
import { problemsRu } from "./ru/problems";
import { setupRu } from "./ru/setup";

/** Every string that a person reads, by language. The Russian has the same keys, by its types. */
export const catalogue = {
  en: {
    ...coreEn,
    ...codesEn,
    ...homeEn,
    ...casesEn,
    ...caseEn,
    ...lawEn,
    ...courtsEn,
    ...sourcesEn,
    ...figuresEn,
    ...discrepanciesEn,
    ...glossaryEn,
    ...methodologyEn,
    ...correctionsEn,
    ...searchEn,
    ...safetyEn,
    ...contactEn,
    ...problemsEn,
    ...setupEn,
  },
  ru: {
    ...coreRu,
    ...codesRu,
    ...homeRu,
    ...casesRu,
    ...caseRu,
    ...lawRu,
    ...courtsRu,
    ...sourcesRu,
    ...figuresRu,
    ...discrepanciesRu,
    ...glossaryRu,
    ...methodologyRu,
    ...correctionsRu,
    ...searchRu,
    ...safetyRu,
    ...contactRu,
    ...problemsRu,
    ...setupRu,
  },
} as const;

export type MessageKey = keyof typeof catalogue.en;
