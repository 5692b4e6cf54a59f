import { type Language, otherLanguage } from "@/lib/domain/language";
import type { CourtRow } from "@/lib/domain/public/views";

type Named = Pick<CourtRow, "nameEn" | "nameRu">;

/** A court's name in the language of the page, and in the other one with its language. */
export function courtNames(court: Named, lang: Language) {
  const names = { en: court.nameEn, ru: court.nameRu };
  const other = otherLanguage(lang);
  return { here: names[lang], other: { lang: other, text: names[other] } };
}
