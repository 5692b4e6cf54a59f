import type { Language } from "@/lib/domain/language";
import { type DeskKey, deskCatalogue } from "./desk-catalogue";
import { type Says, translatorOf } from "./translator-of";

/** Says a message of the desk; what runs in a browser takes this one. */
export type DeskTranslator = Says<DeskKey>;

/** The translator of the desk in a language. */
export function deskTranslatorFor(lang: Language): DeskTranslator {
  return translatorOf<DeskKey>(lang, deskCatalogue[lang]);
}
