"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { type Choice, nextChoice, paletteChoices } from "./palette-choices";
import { PaletteList } from "./palette-list";
import { type Answered, useDeskSearch } from "./use-desk-search";

type PaletteDialogProps = {
  places: readonly { path: string; label: string }[];
  close: () => void;
  t: DeskTranslator;
};

/** The dialog of the palette: what is typed, what fits it, and the keys that choose. */
export function PaletteDialog({ places, close, t }: PaletteDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const answered = useDeskSearch(words, t.lang);
  const choices = paletteChoices({ words, places, hits: answered.hits, t });
  useEffect(() => dialog.current?.showModal(), []);
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") return goTo(choices[at], event);
    if (!/^(Arrow(Up|Down)|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    setAt(nextChoice(event.key, at, choices.length));
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={t("palette.title")} onClose={close}>
      <div className="palette-head">
        <div className="d-field">
          <label htmlFor={`${id}-words`}>{t("palette.words")}</label>
          <input
            id={`${id}-words`}
            type="search"
            role="combobox"
            autoComplete="off"
            aria-expanded={choices.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={choices[at] ? `${id}-${at}` : undefined}
            aria-describedby={`${id}-said`}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              setAt(0);
            }}
            onKeyDown={press}
          />
        </div>
        <button type="button" className="d-button quiet" onClick={close}>
          {t("palette.close")}
        </button>
      </div>
      <PaletteList id={id} choices={choices} at={at} label={t("palette.title")} />
      <p id={`${id}-said`} className="palette-said" role="status">
        {said(answered, choices, t)}
      </p>
    </dialog>
  );
}

function goTo(choice: Choice | undefined, event: KeyboardEvent) {
  event.preventDefault();
  if (choice) window.location.assign(choice.path);
}

function said({ state }: Answered, choices: readonly Choice[], t: DeskTranslator): string {
  if (state === "busy") return t("palette.busy");
  if (state === "failed") return t("palette.failed");
  return choices.length === 0 ? t("palette.none") : t("palette.hint");
}
