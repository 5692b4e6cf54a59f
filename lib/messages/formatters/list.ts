import type { Language } from "@/lib/domain/language";

/** Joins words as a sentence does: "a, b and c". */
export function formatList(items: readonly string[], lang: Language): string {
  const locale = lang === "en" ? "en-GB" : lang;
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
}
