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
  /** Where a figure is added from the words; null where none can be. */
  figure: string | null;
  t: DeskTranslator;
};

/** What can be done with the words that are selected. The field that asked for them comes first. */
export function PaneToolbar({
  choice,
  problem,
  onClear,
  isBusy,
  figure,
  t,
  ...rest
}: PaneToolbarProps) {
  const isTooLong = choice.quotes === null;
  return (
    <section className="s-tools" aria-label={t("deskSources.pane.selected")}>
      <ChosenWords choice={choice} isTooLong={isTooLong} t={t} />
      <div className="d-actions">
        <Ways
          {...rest}
          disabled={isBusy || isTooLong}
          isOne={choice.words <= longestExcerptWords}
          t={t}
        />
        {figure === null || isTooLong ? null : (
          <a className="d-link" href={figure} target="_blank" rel="noreferrer">
            {t("figureDesk.fromQuote")}
          </a>
        )}
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

type WaysProps = Pick<PaneToolbarProps, "targets" | "asked" | "onQuote" | "t"> & {
  disabled: boolean;
  /** Whether it becomes one quotation: only one can be tied to a field. */
  isOne: boolean;
};

function Ways({ targets, asked, onQuote, disabled, isOne, t }: WaysProps) {
  const first = isOne ? targets.find(({ address }) => isSame(address, asked)) : undefined;
  return (
    <>
      {first ? (
        <button
          type="button"
          className="d-button"
          disabled={disabled}
          onClick={() => onQuote(first.address)}
        >
          {t("deskSources.pane.quoteFor", { field: first.label })}
        </button>
      ) : null}
      <button
        type="button"
        className={first ? "d-button quiet" : "d-button"}
        disabled={disabled}
        onClick={() => onQuote(null)}
      >
        {t("deskSources.pane.quote")}
      </button>
      {targets.length > 0 && isOne ? (
        <TargetMenu
          targets={targets}
          disabled={disabled}
          onChoose={({ address }) => onQuote(address)}
          t={t}
        />
      ) : null}
    </>
  );
}

type ChosenWordsProps = { choice: Choice; isTooLong: boolean; t: DeskTranslator };

function ChosenWords({ choice, isTooLong, t }: ChosenWordsProps) {
  const quotes = choice.quotes?.length ?? 0;
  const counted = { n: choice.words, max: longestExcerptWords, quotes };
  return (
    <p className={isTooLong ? "s-chosen problem" : "s-chosen"} role="status">
      <q>{shortened(choice.text)}</q>{" "}
      <span>
        {isTooLong
          ? t("deskSources.pane.tooLong", counted)
          : t(quotes > 1 ? "deskSources.pane.several" : "deskSources.pane.words", counted)}
        {choice.isQuoted ? ` · ${t("deskSources.pane.isQuoted")}` : ""}
      </span>
    </p>
  );
}

/** The first and the last of many words: what stands between is seen in the text. */
function shortened(text: string): string {
  const words = text.split(/\s+/u);
  if (words.length <= 14) return text;
  return `${words.slice(0, 8).join(" ")} … ${words.slice(-4).join(" ")}`;
}

function isSame(a: FieldAddress, b: FieldAddress | null): boolean {
  return b !== null && a.kind === b.kind && a.id === b.id && a.field === b.field;
}
