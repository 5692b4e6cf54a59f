import type { GatePlace } from "@/lib/domain/publish-gate-place";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** Where something in a case is, in words: "Charge · Provision · English". */
export function placeWords({ kind, field, lang }: GatePlace, t: DeskTranslator): string {
  const parts = [
    wordsOf(`gate.thing.${kind}`, kind, t),
    field === "" ? "" : fieldWords(kind, field, t),
    lang ? t(`review.lang.${lang}`) : "",
  ];
  return parts.filter(Boolean).join(" · ");
}

/** What a field is called: some names mean another thing for another kind. */
export function fieldWords(kind: string, field: string, t: DeskTranslator): string {
  const keys = [
    `field.${kind}.${field}`,
    ...(kind === "ruling" && field === "kind" ? ["field.ruling"] : []),
    ...(kind === "sentence" ? [`field.${field}`] : []),
    `gate.field.${field}`,
    `field.${field}`,
  ];
  for (const key of keys) {
    const words = t.dynamic(key);
    if (words !== key) return words;
  }
  return field;
}

function wordsOf(key: string, otherwise: string, t: DeskTranslator): string {
  const words = t.dynamic(key);
  return words === key ? otherwise : words;
}
