import type { Language } from "@/lib/domain/language";
import { foreignLanguage } from "./foreign-language";

/** A text that may be in the other language than the page; marked so that it is read aloud right. */
export function Worded({ text, lang }: { text: string; lang: Language }) {
  const foreign = foreignLanguage(text, lang);
  return foreign ? <span lang={foreign}>{text}</span> : text;
}
