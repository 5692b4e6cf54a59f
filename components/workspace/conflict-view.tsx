"use client";

import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { type Diverged, mergeEntry, openConflicts } from "@/lib/domain/merge-entry";
import { type Choice, type Conflict, placeKey, type Settled } from "@/lib/domain/merge-entry-value";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { ConflictChoice } from "./conflict-choice";
import { placeWords } from "./conflict-place";

type ConflictViewProps = {
  /** Both texts and what they began from; `mine` does not change while both are looked at. */
  sides: Diverged;
  onSave: (entry: CaseEntry) => void;
  onBack: () => void;
  blockEditor: (conflict: Conflict, onWritten: (block: unknown) => void) => ReactNode;
  t: DeskTranslator;
};

type Choices = ReadonlyMap<string, Choice>;

/** Two texts of one case: what fits together is together, and for the rest somebody chooses. */
export function ConflictView({ sides, onSave, onBack, blockEditor, t }: ConflictViewProps) {
  const [choices, setChoices] = useState<Choices>(new Map());
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  // Two long texts take a moment to put together; what is being typed does not wait for it.
  const settled = useDeferredValue(choices);
  const merge = useMemo(() => mergeEntry(sides, settled), [sides, settled]);
  const open = openConflicts(merge);
  const entries = [sides.mine, sides.theirs, sides.base];
  const nameOf = ({ place, mine, theirs, base }: Conflict) =>
    placeWords(place, { entries, sample: mine ?? theirs ?? base }, t);
  const takeAll = (take: "mine" | "theirs") =>
    setChoices(new Map(merge.conflicts.map(({ place }) => [placeKey(place), { take }])));
  const entry = settled === choices ? merge.entry : null;
  return (
    <section className="w-merge" aria-labelledby="w-merge-title">
      <h1 id="w-merge-title" ref={title} tabIndex={-1}>
        {t("conflict.title")}
      </h1>
      <p className="d-lead">
        {t(merge.conflicts.length === 0 ? "conflict.lead.none" : "conflict.lead")}
      </p>
      <div className="d-toolbar">
        <button type="button" className="d-button quiet" onClick={onBack}>
          {t("conflict.back")}
        </button>
        {merge.conflicts.length > 1 ? (
          <>
            <button type="button" className="d-button quiet" onClick={() => takeAll("mine")}>
              {t("conflict.allMine")}
            </button>
            <button type="button" className="d-button quiet" onClick={() => takeAll("theirs")}>
              {t("conflict.allTheirs")}
            </button>
          </>
        ) : null}
      </div>
      {merge.conflicts.map((conflict) => (
        <ConflictChoice
          key={placeKey(conflict.place)}
          conflict={{ ...conflict, chosen: choices.get(placeKey(conflict.place)) ?? null }}
          name={nameOf(conflict)}
          onChoose={(place, choice) =>
            setChoices((before) => withChoice(before, placeKey(place), choice))
          }
          exactOf={(id) => exactOf(entries, id)}
          blockEditor={blockEditor}
          t={t}
        />
      ))}
      <SettledList settled={merge.settled} entries={entries} t={t} />
      <div className="w-merge-end">
        <p role="status">{t("conflict.open", { n: open.length })}</p>
        {merge.entry === null ? <p className="d-said problem">{t("conflict.wrong")}</p> : null}
        <button
          type="button"
          className="d-button"
          disabled={entry === null || open.length > 0}
          onClick={() => entry && onSave(entry)}
        >
          {t("conflict.save")}
        </button>
      </div>
    </section>
  );
}

function withChoice(before: Choices, key: string, choice: Choice): Choices {
  return new Map([...before, [key, choice]]);
}

function exactOf(entries: readonly CaseEntry[], id: string): string {
  const found = entries.flatMap((entry) => entry.excerpts).find((excerpt) => excerpt.id === id);
  return found?.exact ?? id;
}

type SettledListProps = {
  settled: readonly Settled[];
  entries: readonly CaseEntry[];
  t: DeskTranslator;
};

/** What one side alone has changed, so that nothing of it happens unseen. */
function SettledList({ settled, entries, t }: SettledListProps) {
  if (settled.length === 0) return null;
  return (
    <details className="w-settled">
      <summary>{t("conflict.settled", { n: settled.length })}</summary>
      <ul className="d-list">
        {settled.map(({ place, from, kind }) => (
          <li key={`${kind} ${placeKey(place)}`}>
            {t(`conflict.kind.${kind}`, {
              place: placeWords(place, { entries, sample: blockAt(entries, place) }, t),
              who: t(`conflict.from.${from}`),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The block of a narrative that a place names, to name it by its words. */
function blockAt(entries: readonly CaseEntry[], place: readonly string[]): unknown {
  const id = place.at(-1);
  const blocks = entries.flatMap(({ en, ru }) =>
    [en, ru].flatMap((texts) => texts.narrative?.content ?? []),
  );
  return blocks.find((block) => block.attrs?.id === id);
}
