"use client";

import { useEffect, useRef, useState } from "react";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { opensPalette } from "./palette-choices";
import { PaletteDialog } from "./palette-dialog";

type CommandPaletteProps = {
  lang: Language;
  /** The pages that this person may go to. */
  places: readonly { path: string; label: string }[];
};

/** A way to every page and everything at the desk by the keyboard, and a button for those who see it. */
export function CommandPalette({ lang, places }: CommandPaletteProps) {
  const t = deskTranslatorFor(lang);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!opensPalette(event, isTyping(event.target))) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="d-link palette-open"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        {t("palette.open")} <kbd>{t("palette.keys")}</kbd>
      </button>
      {isOpen ? <PaletteDialog places={places} close={close} t={t} /> : null}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
