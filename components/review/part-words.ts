import type { Redactable } from "@/lib/domain/redactable";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { formatValue } from "@/lib/messages/formatters/public-value";
import { fieldWords } from "./place-words";

/** A part of a public case in words: what it is, whose, and what it says. */
export function partWords(part: Redactable, t: DeskTranslator): string {
  const { target, targetId, field, words, stated, of } = part;
  if (target === "reason") return `${t("redact.version", { n: targetId })}: ${words ?? ""}`;
  const label = field === null ? "" : labelOf(target, field, t);
  const value = stated ? formatValue(stated.value, t) : (words ?? "");
  const about = [of ?? "", label].filter(Boolean).join(" · ");
  return about === "" ? value : `${about}: ${value}`;
}

/** What a redacted field is called; a factor is a field of a defendant. */
export function labelOf(target: Redactable["target"], field: string, t: DeskTranslator): string {
  const factor = t.code("factor", field);
  if (target === "party-field" && factor !== `code.factor.${field}`) return factor;
  return fieldWords(target.replace("-field", ""), field, t);
}
