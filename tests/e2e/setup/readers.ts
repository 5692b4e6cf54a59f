import type { Language } from "@/lib/domain/language";
import { type Translator, translatorFor } from "@/lib/messages/translator";

/** A kind of reader that every story is told for. */
export type Reader = { name: string; lang: Language; javaScript: boolean; t: Translator };

/** In both languages, with and without scripts. */
export const readers: readonly Reader[] = [
  { name: "in English", lang: "en", javaScript: true },
  { name: "in English, without scripts", lang: "en", javaScript: false },
  { name: "in Russian", lang: "ru", javaScript: true },
  { name: "in Russian, without scripts", lang: "ru", javaScript: false },
].map((reader) => withWords(reader.lang === "ru" ? "ru" : "en", reader));

function withWords(lang: Language, reader: { name: string; javaScript: boolean }): Reader {
  return { ...reader, lang, t: translatorFor(lang) };
}
