import { z } from "zod";

/** The languages in which Otkaz is read, in the order in which they are offered. */
export const languages = ["en", "ru"] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** The other of the two languages, in which a missing text is shown with a note. */
export function otherLanguage(lang: Language): Language {
  return lang === "en" ? "ru" : "en";
}
