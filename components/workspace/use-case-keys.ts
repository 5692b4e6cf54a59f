"use client";

import { useEffect } from "react";
import type { CaseModel } from "./case-model";

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Keys of the whole page, for when nobody types: `?` shows the keys, and the facts have an undo. */
export function useCaseKeys(model: CaseModel, showHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const wanted = isWriting(event.target) ? null : wantedBy(event);
      if (wanted === null) return;
      event.preventDefault();
      if (wanted === "help") showHelp();
      else model[wanted]();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });
}

/** What a key asks for outside of every text: by the place of a letter, by the sign of the question. */
export function wantedBy(pressed: Pressed): "undo" | "redo" | "help" | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  const mod = (ctrlKey || metaKey) && !altKey;
  if (!mod) return key === "?" && !altKey ? "help" : null;
  if (code === "KeyZ") return shiftKey ? "redo" : "undo";
  return code === "KeyY" ? "redo" : null;
}

/** Fields and texts have an undo of their own, and a question mark is written there. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
