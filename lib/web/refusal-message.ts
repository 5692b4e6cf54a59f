import type { Refusal } from "@/lib/domain/refusal";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** What a refusal says to the person who asked. One without words of its own speaks by its kind. */
export function refusalMessage(refusal: Refusal, t: DeskTranslator): string {
  const message = t.dynamic(refusal.key, refusal.values);
  return message === refusal.key ? t.dynamic(`refusal.${refusal.kind}`) : message;
}
