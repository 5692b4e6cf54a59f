import type { Refusal } from "@/lib/domain/refusal";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { translatorFor } from "@/lib/messages/translator";

/** What an operator does may be refused in words of the desk, or in those of everybody. */
export function refusalWords({ key, values }: Refusal): string {
  const words = deskTranslatorFor("en").dynamic(key, values);
  return words === key ? translatorFor("en").dynamic(key, values) : words;
}
