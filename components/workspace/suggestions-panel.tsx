"use client";

import { useEffect, useRef } from "react";
import { SuggestionList } from "@/components/facts/suggestion-list";
import type { Excerpt } from "@/lib/domain/excerpt";
import { useWorkspace } from "./workspace-context";

type SuggestionsPanelProps = { excerpt: Excerpt; onCite: () => void; onDone: () => void };

/** What words that were chosen in a source say, to be taken over with their quotation in one step. */
export function SuggestionsPanel({ excerpt, onCite, onDone }: SuggestionsPanelProps) {
  const { t } = useWorkspace();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (excerpt.id) title.current?.focus();
  }, [excerpt.id]);
  return (
    <section className="w-suggestions" aria-labelledby="w-suggestions-title">
      <h3 id="w-suggestions-title" ref={title} tabIndex={-1}>
        {t("workspace.suggestions")}
      </h3>
      <blockquote>
        <q>{excerpt.exact}</q>
      </blockquote>
      <p className="d-hint">{t("workspace.suggestions.lead")}</p>
      <SuggestionList key={excerpt.id} excerpt={excerpt} />
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
