import type { CaseEntry } from "./case-entry";
import { type Language, languages, otherLanguage } from "./language";

/**
 * The entry as it would stand in public when it is published in these languages: every other one keeps
 * the texts that were published before. One that was never published is called as in the language that
 * is, and says nothing of its own.
 */
export function inLanguages(
  entry: CaseEntry,
  before: CaseEntry | null,
  chosen: readonly Language[],
): CaseEntry {
  const texts = (lang: Language): CaseEntry[Language] => {
    if (chosen.includes(lang)) return entry[lang];
    if (before) return before[lang];
    const { title } = entry[otherLanguage(lang)];
    return { title, standfirst: "", summary: null, narrative: null };
  };
  return { ...entry, en: texts("en"), ru: texts("ru") };
}

/** The languages in which one of these revisions is the published one, in their usual order. */
export function publishedLanguages(
  revisions: readonly { languages: readonly Language[] }[],
): Language[] {
  return languages.filter((lang) => revisions.some((one) => one.languages.includes(lang)));
}
