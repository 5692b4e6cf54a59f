/** What can be done by the keyboard while a text is written. */
export type ShortcutAction =
  | "undo"
  | "redo"
  | "bold"
  | "italic"
  | "link"
  | "paragraph"
  | "heading2"
  | "heading3"
  | "heading4"
  | "bulletList"
  | "orderedList"
  | "quote"
  | "insert"
  | "mention"
  | "cite"
  | "annotate"
  | "restrict"
  | "gap"
  | "figure"
  | "open"
  | "toolbar"
  | "help";

/**
 * A key by its place on the keyboard, as `KeyboardEvent.code` names it, so that it works on every
 * layout. `mod` is Control, and Command on a Mac.
 */
export type Shortcut = {
  action: ShortcutAction;
  code: string;
  mod?: true;
  alt?: true;
  shift?: true;
};

/** Every shortcut of the text, in the order of the help sheet. This is the only list of them. */
export const shortcuts: readonly Shortcut[] = [
  { action: "undo", code: "KeyZ", mod: true },
  { action: "redo", code: "KeyZ", mod: true, shift: true },
  { action: "redo", code: "KeyY", mod: true },
  { action: "bold", code: "KeyB", mod: true },
  { action: "italic", code: "KeyI", mod: true },
  { action: "link", code: "KeyK", mod: true },
  { action: "paragraph", code: "Digit0", mod: true, alt: true },
  { action: "heading2", code: "Digit2", mod: true, alt: true },
  { action: "heading3", code: "Digit3", mod: true, alt: true },
  { action: "heading4", code: "Digit4", mod: true, alt: true },
  { action: "orderedList", code: "Digit7", mod: true, shift: true },
  { action: "bulletList", code: "Digit8", mod: true, shift: true },
  { action: "quote", code: "Digit9", mod: true, shift: true },
  { action: "insert", code: "Slash", mod: true },
  { action: "mention", code: "KeyM", mod: true, shift: true },
  { action: "cite", code: "KeyC", mod: true, alt: true },
  { action: "annotate", code: "KeyM", mod: true, alt: true },
  { action: "restrict", code: "KeyX", mod: true, alt: true },
  { action: "gap", code: "KeyG", mod: true, alt: true },
  { action: "figure", code: "KeyF", mod: true, alt: true },
  { action: "open", code: "Enter", mod: true },
  { action: "toolbar", code: "F10", alt: true },
  { action: "help", code: "Slash", mod: true, shift: true },
];

/** A pressed key, as the browser tells it. */
export type Pressed = Pick<
  KeyboardEvent,
  "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing"
>;

/** What a pressed key asks for; null where it asks for nothing, or writes a letter by AltGr. */
export function actionOf(pressed: Pressed, isMac: boolean): ShortcutAction | null {
  if (pressed.isComposing || (pressed.ctrlKey && pressed.metaKey)) return null;
  const mod = isMac ? pressed.metaKey : pressed.ctrlKey;
  if (!mod && (pressed.metaKey || pressed.ctrlKey)) return null;
  const found = shortcuts.find(
    ({ code, mod: needsMod = false, alt = false, shift = false }) =>
      code === pressed.code &&
      needsMod === mod &&
      alt === pressed.altKey &&
      shift === pressed.shiftKey,
  );
  return found?.action ?? null;
}

const codeNames: Readonly<Record<string, string>> = { Slash: "/", Enter: "Enter" };

/** A shortcut as it stands on the keys, one part for each key: Ctrl, Alt, C. */
export function keysOf({ code, mod, alt, shift }: Shortcut, isMac: boolean): string[] {
  const name = codeNames[code] ?? code.replace(/^(Key|Digit)/, "");
  return [
    ...(mod ? [isMac ? "⌘" : "Ctrl"] : []),
    ...(alt ? [isMac ? "⌥" : "Alt"] : []),
    ...(shift ? [isMac ? "⇧" : "Shift"] : []),
    name,
  ];
}
