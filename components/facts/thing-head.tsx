"use client";

import type { ReactNode } from "react";
import { useWorkspace } from "@/components/workspace/workspace-context";

type ThingHeadProps = {
  title: string;
  onRemove?: (() => void) | undefined;
  /** Moves it one place earlier or later; null where there is no such place. */
  onUp?: (() => void) | null | undefined;
  onDown?: (() => void) | null | undefined;
  children?: ReactNode;
};

/** The head of a thing in a list: what it is called, its place among the others, and the way out. */
export function ThingHead({ title, onRemove, onUp, onDown, children }: ThingHeadProps) {
  const { t, readOnly } = useWorkspace();
  return (
    <header className="f-thing-head">
      <h3>{title}</h3>
      {children}
      {readOnly ? null : (
        <div className="f-thing-moves">
          {onUp ? (
            <button
              type="button"
              className="f-link"
              aria-label={t("fields.up", { what: title })}
              onClick={onUp}
            >
              {t("fields.up.short")}
            </button>
          ) : null}
          {onDown ? (
            <button
              type="button"
              className="f-link"
              aria-label={t("fields.down", { what: title })}
              onClick={onDown}
            >
              {t("fields.down.short")}
            </button>
          ) : null}
          {onRemove ? (
            <button
              type="button"
              className="f-link"
              aria-label={t("fields.remove.of", { what: title })}
              onClick={onRemove}
            >
              {t("fields.remove")}
            </button>
          ) : null}
        </div>
      )}
    </header>
  );
}
