import type { DeskTranslator } from "@/lib/messages/desk-translator";
import type { Choice } from "./choice-list";
import type { MentionHit } from "./narrative-contract";

/** A found thing as a choice: its name, and what it is. */
export function mentionChoice({ kind, id, label, detail }: MentionHit, t: DeskTranslator): Choice {
  const words = [t(`editor.mention.${kind}`), detail].filter(Boolean);
  return { key: `${kind} ${id}`, label, detail: words.join(" · ") };
}
