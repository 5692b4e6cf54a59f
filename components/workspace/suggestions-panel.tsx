"use client";

import { useEffect, useRef } from "react";
import { SuggestionList } from "@/components/facts/suggestion-list";
import type { Excerpt } from "@/lib/domain/excerpt";
import { useWorkspace } from "./workspace-context";

type SuggestionsPanelProps = {
  excerpts: readonly Excerpt[];
  /** All the words that were chosen. */
  text: string;
  onCite: () => void;
  onDone: () => void;
};

/** What words that were chosen in a source say, to be taken over with their quotation in one step. */
export function SuggestionsPanel({ excerpts, text, onCite, onDone }: SuggestionsPanelProps) {
  const { t } = useWorkspace();
  const title = useRef<HTMLHeadingElement>(null);
  const chosen = excerpts.map(({ id }) => id).join(" ");
  useEffect(() => {
    if (chosen) title.current?.focus();
  }, [chosen]);
  return (
    <section className="w-suggestions" aria-labelledby="w-suggestions-title">
      <h3 id="w-suggestions-title" ref={title} tabIndex={-1}>
        {t("workspace.suggestions")}
      </h3>
      {excerpts.map(({ id, exact }) => (
        <blockquote key={id}>
          <q>{exact}</q>
        </blockquote>
      ))}
      <p className="d-hint">{t("workspace.suggestions.lead")}</p>
      <SuggestionList key={chosen} excerpts={excerpts} text={text} />
      <p className="d-actions">
        <button type="button" className="d-button quiet" onClick={onCite}>
          {t("workspace.suggestion.cite")}
        </button>
        <button type="button" className="d-button quiet" onClick={onDone}>
          {t("workspace.suggestion.done")}
        </button>
      </p>
    </section>
  );
}
