import { z } from "zod";
import type { Language } from "./language";
import { safeText } from "./safe-text";

/** A short text that exists in both languages. At most 2,000 UTF-16 units each. */
export const localText = z.strictObject({
  en: safeText(2000).refine((text) => text.trim() !== "", "text.empty"),
  ru: safeText(2000).refine((text) => text.trim() !== "", "text.empty"),
});
export type LocalText = z.infer<typeof localText>;

/** The text in the language asked for. */
export function inLanguage(text: LocalText, lang: Language): string {
  return text[lang];
}
