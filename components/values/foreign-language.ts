import type { Language } from "@/lib/domain/language";

/**
 * The language to mark a text with where it is plainly not in that of the page: words in Latin
 * letters on a Russian page, words in Cyrillic on an English one. Undefined where none is needed.
 */
export function foreignLanguage(text: string, page: Language): Language | undefined {
  const cyrillic = /\p{Script=Cyrillic}/u.test(text);
  const latin = /\p{Script=Latin}{2}/u.test(text);
  if (page === "ru" && latin && !cyrillic) return "en";
  if (page === "en" && cyrillic && !latin) return "ru";
  return undefined;
}
