import { labelOf } from "@/components/review/part-words";
import type { LocalText } from "@/lib/domain/local-text";
import type { RedactionTarget } from "@/lib/domain/redaction";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** A part that did not come back: what it was, and of whom or of what. */
export type GonePart = { target: RedactionTarget; field: string | null; of: LocalText | null };

/** The parts that did not come back, each kind once, with how many of it there are. */
export function goneWords(parts: readonly GonePart[], t: DeskTranslator): string {
  const counts = new Map<string, number>();
  for (const part of parts) {
    const words = oneGone(part, t);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts]
    .map(([what, n]) => (n === 1 ? what : t("history.gone.times", { what, n })))
    .join(", ");
}

function oneGone({ target, field, of }: GonePart, t: DeskTranslator): string {
  const what = field === null ? kindOf(target, t) : fieldOf(target, field, t);
  return of === null ? what : t("history.gone.of", { what, of: of[t.lang] });
}

function kindOf(target: RedactionTarget, t: DeskTranslator): string {
  const key = `history.gone.${target}`;
  const words = t.dynamic(key);
  return words === key ? t(`redact.group.${target}`) : words;
}

function fieldOf(target: RedactionTarget, field: string, t: DeskTranslator): string {
  const named = target === "happening-field" || target === "extra-field";
  return named ? kindOf(target, t) : t("history.gone.field", { field: labelOf(target, field, t) });
}
