import { type Language, language } from "@/lib/domain/language";

/** The language that an address begins with. An unknown one is answered by the layout, in English. */
export function pageLanguage(segment: string): Language {
  return language.catch("en").parse(segment);
}
