"use client";

import { type FormEvent, useId, useState } from "react";
import { z } from "zod";
import { type FoundSource, foundSource } from "@/lib/domain/source-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { askDesk } from "./ask-desk";

type PaneSearchProps = { onFound: (source: FoundSource) => void; t: DeskTranslator };

const list = z.array(foundSource);

/**
 * Finds a source that the case does not quote yet, by words of its title, author or publisher. The
 * newest stand there as soon as it is opened.
 */
export function PaneSearch({ onFound, t }: PaneSearchProps) {
  const id = useId();
  const [words, setWords] = useState("");
  const [found, setFound] = useState<FoundSource[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const look = async () => {
    const answer = await askDesk(list, `/desk/api/sources?q=${encodeURIComponent(words)}`);
    setProblem(answer.ok ? null : (answer.message ?? t("deskSources.offline")));
    if (answer.ok) setFound(answer.value);
  };
  const search = (event: FormEvent) => {
    event.preventDefault();
    return look();
  };
  return (
    <details
      className="s-fold"
      onToggle={({ currentTarget }) => currentTarget.open && found === null && look()}
    >
      <summary>{t("deskSources.pane.find")}</summary>
      <search>
        <form className="s-search" onSubmit={search}>
          <div className="d-field">
            <label htmlFor={id}>{t("deskSources.pane.findWords")}</label>
            <input
              id={id}
              type="search"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </div>
          <button type="submit" className="d-button quiet">
            {t("deskSources.find.go")}
          </button>
        </form>
      </search>
      {problem === null ? null : (
        <p className="d-said problem" role="alert">
          {problem}
        </p>
      )}
      <FoundList found={found} onFound={onFound} t={t} />
    </details>
  );
}

type FoundListProps = PaneSearchProps & { found: FoundSource[] | null };

function FoundList({ found, onFound, t }: FoundListProps) {
  if (found === null) return <p role="status" />;
  return (
    <>
      <p role="status" className="d-hint">
        {t("deskSources.count", { n: found.length })}
      </p>
      <ul className="d-list">
        {found.map((source) => (
          <li key={source.id}>
            <button type="button" className="d-link" onClick={() => onFound(source)}>
              {source.title}
            </button>
            {source.captures.length === 0 ? (
              <small className="d-hint">{t("deskSources.noCopy")}</small>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
