"use client";

import { useState } from "react";
import { useWorkspace } from "@/components/workspace/workspace-context";
import { applySuggestion } from "@/lib/domain/entry-edits/apply-suggestion";
import type { Excerpt } from "@/lib/domain/excerpt";
import type { Suggestion } from "@/lib/domain/suggestion";
import { suggestionsFrom } from "@/lib/domain/suggestions";
import { partyName } from "./field-words";
import { knownLists } from "./known-lists";
import { suggestionWords } from "./suggestion-words";

type SuggestionListProps = { excerpts: readonly Excerpt[]; text: string };

/**
 * What words that were chosen propose: each is taken over with its value and its citation at once. A
 * long passage has several quotations.
 */
export function SuggestionList({ excerpts, text }: SuggestionListProps) {
  const { entry, t, reference } = useWorkspace();
  const [party, setParty] = useState<string | null>(null);
  const lists = knownLists(reference);
  const found = suggestionsFrom(text, lists);
  const defendants = entry.parties.filter(({ role }) => role === "defendant");
  if (found.length === 0) return <p className="d-hint">{t("fields.suggestions.none")}</p>;
  return (
    <section className="f-suggestions" aria-label={t("fields.suggestions")}>
      {defendants.length > 1 ? (
        <label className="f-about">
          {t("fields.suggestion.about")}
          <select
            value={party ?? defendants[0]?.id}
            onChange={(event) => setParty(event.target.value)}
          >
            {defendants.map(({ id }) => (
              <option key={id} value={id}>
                {partyName(entry, id, t)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <ul className="d-list">
        {found.map((suggestion) => (
          <SuggestionRow
            key={`${suggestion.kind} ${suggestion.words}`}
            suggestion={suggestion}
            excerpts={excerpts}
            party={party}
          />
        ))}
      </ul>
    </section>
  );
}

type SuggestionRowProps = {
  suggestion: Suggestion;
  excerpts: readonly Excerpt[];
  party: string | null;
};

function SuggestionRow({ suggestion, excerpts, party }: SuggestionRowProps) {
  const { change, newId, t, reference, readOnly } = useWorkspace();
  const [isTaken, setTaken] = useState(false);
  return (
    <li>
      <span>{suggestionWords(suggestion, { t, lists: knownLists(reference) })}</span>
      <button
        type="button"
        className="d-button quiet"
        disabled={readOnly || isTaken}
        onClick={() => {
          change((entry) => applySuggestion(entry, suggestion, excerpts, newId, party));
          setTaken(true);
        }}
      >
        {t(isTaken ? "fields.suggestion.taken" : "fields.suggestion.take")}
      </button>
    </li>
  );
}
