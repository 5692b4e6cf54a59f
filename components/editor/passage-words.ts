import type { Language } from "@/lib/domain/language";
import type { PassageWords } from "@/lib/editor/draw-passages";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";

const alphabets = { en: "abcdefghijklmnopqrstuvwxyz", ru: "абвгдежзиклмнопрстуфхцчшщэюя" };

/** The words of the desk at passages; the letters of annotations are those of the text's language. */
export function passageWords(lang: Language, deskLang: Language): PassageWords {
  const t = deskTranslatorFor(deskLang);
  return {
    alphabet: alphabets[lang],
    kind: {
      legal: t.code("annotation", "legal"),
      factual: t.code("annotation", "factual"),
      translation: t.code("annotation", "translation"),
      gap: t.code("annotation", "gap"),
      "content-warning": t.code("annotation", "content-warning"),
    },
    deskOnly: t("editor.passage.deskOnly"),
    gap: (reason) => t.code("gap", reason),
    footnote: (n) => t("editor.passage.footnote", { n }),
    noQuotation: t("editor.passage.noQuotation"),
    asOf: (date) => t("editor.passage.asOf", { date }),
    drifted: (value) => t("editor.passage.drifted", { value }),
    notInCase: t("editor.passage.notInCase"),
  };
}
