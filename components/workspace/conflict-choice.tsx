"use client";

import { type ReactNode, useId } from "react";
import { type Choice, type Conflict, type Place, placeKey } from "@/lib/domain/merge-entry-value";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { blockOf, valueTokens } from "./conflict-value";
import { ConflictWords, plainRuns, runsOf } from "./conflict-words";

type ConflictChoiceProps = {
  conflict: Conflict;
  name: string;
  onChoose: (place: Place, choice: Choice) => void;
  exactOf: (excerpt: string) => string;
  /** Where a block is written anew: the editor of the text with this block alone in it. */
  blockEditor: (conflict: Conflict, onWritten: (block: unknown) => void) => ReactNode;
  t: DeskTranslator;
};

type Take = Choice["take"];

/** One place that both have changed: both texts side by side, and what is to stand. */
export function ConflictChoice(props: ConflictChoiceProps) {
  const { conflict, name, onChoose, exactOf, t } = props;
  const id = useId();
  const mine = valueTokens(conflict.mine, t);
  const theirs = valueTokens(conflict.theirs, t);
  const take = (choice: Take) => onChoose(conflict.place, beginning(choice, conflict));
  return (
    <fieldset className="w-conflict" data-chosen={conflict.chosen?.take ?? "none"}>
      <legend>{name}</legend>
      <div className="w-sides">
        <section aria-label={t("conflict.mine")}>
          <h3>{t("conflict.mine")}</h3>
          <ConflictWords runs={runsOf(mine, theirs)} exactOf={exactOf} />
        </section>
        <section aria-label={t("conflict.theirs")}>
          <h3>{t("conflict.theirs")}</h3>
          <ConflictWords runs={runsOf(theirs, mine)} exactOf={exactOf} />
        </section>
      </div>
      {conflict.base === undefined ? null : (
        <details>
          <summary>{t("conflict.base")}</summary>
          <ConflictWords runs={plainRuns(valueTokens(conflict.base, t))} exactOf={exactOf} />
        </details>
      )}
      <div className="w-takes">
        {takesOf(conflict).map((choice) => (
          <label key={choice} className="d-check">
            <input
              type="radio"
              name={`${id}-take`}
              checked={conflict.chosen?.take === choice}
              onChange={() => take(choice)}
            />
            {t(`conflict.take.${choice}`)}
          </label>
        ))}
      </div>
      <WrittenAnew {...props} />
    </fieldset>
  );
}

/** What can stand at a place: a text may be written anew, two blocks may both stand. */
function takesOf({ mine, theirs }: Conflict): Take[] {
  const isBlock = [mine, theirs].some((side) => blockOf(side) !== null);
  const isText = typeof mine === "string" && typeof theirs === "string";
  const hasBoth = mine !== undefined && theirs !== undefined;
  return [
    "mine",
    "theirs",
    ...(isBlock && hasBoth ? (["both"] as const) : []),
    ...(isText || isBlock ? (["edited"] as const) : []),
  ];
}

/** Writing anew begins with the words of one's own. */
function beginning(take: Take, { mine, theirs }: Conflict): Choice {
  return take === "edited" ? { take, value: mine ?? theirs } : { take };
}

function WrittenAnew({ conflict, name, onChoose, blockEditor, t }: ConflictChoiceProps) {
  const { chosen, place } = conflict;
  if (chosen?.take !== "edited") return null;
  const write = (value: unknown) => onChoose(place, { take: "edited", value });
  if (typeof chosen.value !== "string")
    return <div key={placeKey(place)}>{blockEditor(conflict, write)}</div>;
  return (
    <textarea
      className="w-anew"
      rows={4}
      aria-label={`${t("conflict.edited")}: ${name}`}
      value={chosen.value}
      onChange={(event) => write(event.target.value)}
    />
  );
}
