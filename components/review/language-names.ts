import type { Language } from "@/lib/domain/language";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatList } from "@/lib/messages/formatters/list";

/** Languages by their names, as a list in words. */
export function languageNames(languages: readonly Language[], t: DeskTranslator): string {
  return formatList(
    languages.map((lang) => t(`review.lang.${lang}`)),
    t.lang,
  );
}
