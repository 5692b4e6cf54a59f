"use client";

import type { FieldAddress } from "@/components/workspace/workspace-context";
import { longestExcerptWords } from "@/lib/domain/excerpt";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { type Target, TargetMenu } from "./target-menu";
import type { Choice } from "./use-choice";

type PaneToolbarProps = {
  choice: Choice;
  targets: readonly Target[];
  asked: FieldAddress | null;
  isBusy: boolean;
  problem: string | null;
  onQuote: (target: FieldAddress | null) => void;
  onClear: () => void;
  t: DeskTranslator;
};

/** What can be done with the words that are selected. The field that asked for them comes first. */
export function PaneToolbar({ choice, targets, asked, isBusy, ...rest }: PaneToolbarProps) {
  const { problem, onQuote, onClear, t } = rest;
  const isTooLong = choice.words > longestExcerptWords;
  const disabled = isBusy || isTooLong;
  const askedTarget = targets.find(({ address }) => isSame(address, asked));
  return (
    <section className="s-tools" aria-label={t("deskSources.pane.selected")}>
      <ChosenWords choice={choice} isTooLong={isTooLong} t={t} />
      <div className="d-actions">
        {askedTarget ? (
          <button
            type="button"
            className="d-button"
            disabled={disabled}
            onClick={() => onQuote(askedTarget.address)}
          >
            {t("deskSources.pane.quoteFor", { field: askedTarget.label })}
          </button>
        ) : null}
        <button
          type="button"
          className={askedTarget ? "d-button quiet" : "d-button"}
          disabled={disabled}
          onClick={() => onQuote(null)}
        >
          {t("deskSources.pane.quote")}
        </button>
        {targets.length > 0 ? (
          <TargetMenu
            targets={targets}
            disabled={disabled}
            onChoose={({ address }) => onQuote(address)}
            t={t}
          />
        ) : null}
        <button type="button" className="d-link" onClick={onClear}>
          {t("deskSources.pane.clear")}
        </button>
      </div>
      {problem === null ? null : (
        <p className="d-said problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

type ChosenWordsProps = { choice: Choice; isTooLong: boolean; t: DeskTranslator };

function ChosenWords({ choice, isTooLong, t }: ChosenWordsProps) {
  const counted = { n: choice.words, max: longestExcerptWords };
  return (
    <p className={isTooLong ? "s-chosen problem" : "s-chosen"} role="status">
      <q>{shortened(choice.text)}</q>{" "}
      <span>
        {isTooLong ? t("deskSources.pane.tooLong", counted) : t("deskSources.pane.words", counted)}
        {choice.isQuoted ? ` · ${t("deskSources.pane.isQuoted")}` : ""}
      </span>
    </p>
  );
}

/** The beginning and the end of long words: what stands between is seen in the text. */
function shortened(text: string): string {
  const points = [...text];
  if (points.length <= 90) return text;
  return `${points.slice(0, 50).join("")} … ${points.slice(-30).join("")}`;
}

function isSame(a: FieldAddress, b: FieldAddress | null): boolean {
  return b !== null && a.kind === b.kind && a.id === b.id && a.field === b.field;
}
