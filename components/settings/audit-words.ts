import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** What was done, in words; an act that has none yet is named as the journal names it. */
export function actionWords(action: string, t: DeskTranslator): string {
  return wordsOr(`audit.did.${action}`, action, t);
}

/** What kind of thing it was done to, in words. */
export function kindWords(kind: string, t: DeskTranslator): string {
  return wordsOr(`audit.of.${kind}`, kind, t);
}

function wordsOr(key: string, otherwise: string, t: DeskTranslator): string {
  const words = t.dynamic(key);
  return words === key ? otherwise : words;
}
