"use client";

import { passageAddress } from "@/components/figure-desk/passage-address";
import type { FieldAddress } from "@/components/workspace/workspace-context";
import type { Excerpt } from "@/lib/domain/excerpt";
import type { CaptureView } from "@/lib/domain/source-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { CaptureText } from "./capture-text";
import { HeldElsewhere } from "./held-elsewhere";
import { PaneToolbar } from "./pane-toolbar";
import type { Pick } from "./source-pane";
import type { Target } from "./target-menu";
import { type Loaded, useCapture } from "./use-capture";
import { type Choice, useChoice } from "./use-choice";
import { useQuote } from "./use-quote";

type PaneReadingProps = {
  captureId: string | null;
  targets: readonly Target[];
  asked: FieldAddress | null;
  shown: { excerpt: string } | null;
  onPick: (pick: Pick) => void;
  onGiven: (view: CaptureView) => void;
  onOpen: (captureId: string) => void;
  t: DeskTranslator;
};

/** The text of a copy, and what can be done with the words selected in it. */
export function PaneReading({ captureId, targets, asked, shown, ...rest }: PaneReadingProps) {
  const { onPick, onGiven, onOpen, t } = rest;
  const { loaded, again, mark } = useCapture(captureId);
  const view = loaded.state === "ready" ? loaded.view : null;
  const { choice, select, clear } = useChoice(view);
  const taken = (excerpts: readonly Excerpt[], target: FieldAddress | null) => {
    for (const excerpt of excerpts) mark(excerpt);
    clear();
    onPick({ excerpts, target, text: choice?.text ?? "" });
  };
  const { quote, isBusy, problem } = useQuote({ view, choice, taken, t });
  if (!view) return <NotReady loaded={loaded} again={again} t={t} />;
  return (
    <div className="s-reading">
      <About view={view} onOpen={onOpen} t={t} />
      {view.text === null ? (
        <HeldElsewhere view={view} onGiven={onGiven} t={t} />
      ) : (
        <CaptureText
          key={view.capture.id}
          view={view}
          text={view.text}
          label={t("deskSources.pane.text", { title: view.source.title })}
          shown={shown}
          onSelect={select}
        />
      )}
      {choice ? (
        <PaneToolbar
          {...{ choice, targets, asked, isBusy, problem, t }}
          figure={figureFrom(view, choice)}
          onQuote={quote}
          onClear={clear}
        />
      ) : null}
    </div>
  );
}

/** A figure names its source to readers: none is taken from a protected one. */
function figureFrom({ source, capture }: CaptureView, { start, end }: Choice): string | null {
  return source.protection === "open" ? passageAddress({ capture: capture.id, start, end }) : null;
}

type AboutProps = { view: CaptureView; onOpen: (captureId: string) => void; t: DeskTranslator };

/** What must be known of a source while it is read. */
function About({ view, onOpen, t }: AboutProps) {
  const { source, laterCapture } = view;
  return (
    <>
      {source.protection === "protected" ? (
        <p className="d-note grave">{t("deskSources.protected.note")}</p>
      ) : null}
      {source.risk ? <p className="d-note">{source.risk[t.lang]}</p> : null}
      {laterCapture ? (
        <p className="d-note">
          {t("deskSources.laterCopy")}{" "}
          <button type="button" className="d-link" onClick={() => onOpen(laterCapture)}>
            {t("deskSources.laterCopy.open")}
          </button>
        </p>
      ) : null}
    </>
  );
}

type NotReadyProps = { loaded: Loaded; again: () => void; t: DeskTranslator };

function NotReady({ loaded, again, t }: NotReadyProps) {
  if (loaded.state === "problem")
    return (
      <div className="d-note grave" role="alert">
        <p>{loaded.message ?? t("deskSources.offline")}</p>
        <button type="button" className="d-button quiet" onClick={again}>
          {t("deskSources.again")}
        </button>
      </div>
    );
  const key = loaded.state === "loading" ? "deskSources.loading" : "deskSources.pane.nothing";
  return (
    <p role="status" className="d-hint">
      {t(key)}
    </p>
  );
}
