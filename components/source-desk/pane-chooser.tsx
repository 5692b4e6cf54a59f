"use client";

import { useId } from "react";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import type { PaneSource } from "./pane-source";

type PaneChooserProps = {
  sources: readonly PaneSource[];
  captureId: string | null;
  onChoose: (captureId: string) => void;
  t: DeskTranslator;
};

/** Chooses the source to be read, and which of its copies. */
export function PaneChooser({ sources, captureId, onChoose, t }: PaneChooserProps) {
  const id = useId();
  const open = sources.find(({ captures }) => captures.some((copy) => copy.id === captureId));
  const copies = open?.captures ?? [];
  const chooseSource = (sourceId: string) => {
    const copy = bestCopy(sources.find((source) => source.id === sourceId));
    if (copy) onChoose(copy);
  };
  return (
    <div className="s-chooser">
      <div className="d-field">
        <label htmlFor={`${id}-source`}>{t("deskSources.pane.source")}</label>
        <select
          id={`${id}-source`}
          value={open?.id ?? ""}
          onChange={(event) => chooseSource(event.target.value)}
        >
          {open ? null : <option value="">{t("deskSources.pane.choose")}</option>}
          {sources.map((source) => (
            <option key={source.id} value={source.id} disabled={source.captures.length === 0}>
              {source.title}
            </option>
          ))}
        </select>
      </div>
      {copies.length > 1 ? (
        <div className="d-field">
          <label htmlFor={`${id}-copy`}>{t("deskSources.pane.copy")}</label>
          <select
            id={`${id}-copy`}
            value={captureId ?? ""}
            onChange={(event) => onChoose(event.target.value)}
          >
            {copies.map((copy) => (
              <option key={copy.id} value={copy.id}>
                {copy.hasText ? copy.label : t("deskSources.pane.noText", { copy: copy.label })}
              </option>
            ))}
          </select>
        </div>
      ) : null}
    </div>
  );
}

/** The copy to begin with: the newest that can be read, else the newest. */
export function bestCopy(source: PaneSource | undefined): string | null {
  const copies = source?.captures ?? [];
  return (copies.findLast((copy) => copy.hasText) ?? copies.at(-1))?.id ?? null;
}
