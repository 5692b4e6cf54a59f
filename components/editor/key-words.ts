import { isMacOS } from "@tiptap/core";
import { keysOf, type ShortcutAction, shortcuts } from "@/lib/editor/shortcuts";

/** The keys of an action as words: "Ctrl+Alt+C"; undefined where it has none. */
export function keyWords(action: ShortcutAction): string | undefined {
  const shortcut = shortcuts.find((one) => one.action === action);
  return shortcut && keysOf(shortcut, isMacOS()).join("+");
}
