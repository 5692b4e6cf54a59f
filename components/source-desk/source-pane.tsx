"use client";

import { useMemo } from "react";
import type { FieldAddress } from "@/components/workspace/workspace-context";
import type { Excerpt } from "@/lib/domain/excerpt";
import type { Language } from "@/lib/domain/language";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { PaneChooser } from "./pane-chooser";
import { PaneReading } from "./pane-reading";
import { PaneSearch } from "./pane-search";
import type { PaneSource } from "./pane-source";
import { QuickAdd } from "./quick-add";
import type { Target } from "./target-menu";
import { usePaneSources } from "./use-pane-sources";

/**
 * What was quoted: its excerpts in order (one where it is for a field), the field that it is for, and
 * all the words that were chosen.
 */
export type Pick = { excerpts: readonly Excerpt[]; target: FieldAddress | null; text: string };

export type SourcePaneProps = {
  lang: Language;
  sources: readonly PaneSource[];
  /** The fields to which a quotation can be tied. */
  targets: readonly Target[];
  /** The field that asked for a quotation. */
  asked: FieldAddress | null;
  /** The excerpts of the entry. */
  excerpts: readonly Excerpt[];
  onPick: (pick: Pick) => void;
  /** A source was found or added here that the entry did not have. */
  onAddSource?: (source: PaneSource) => void;
  /** An excerpt to be shown where it stands. */
  shown: { excerpt: string } | null;
};

/** Where the sources of a case are read beside it, and words are taken from them. */
export function SourcePane(props: SourcePaneProps) {
  const { lang, targets, asked, shown, onPick } = props;
  const t = useMemo(() => deskTranslatorFor(lang), [lang]);
  const pane = usePaneSources(props, t);
  return (
    <div className="s-pane">
      <PaneChooser sources={pane.sources} captureId={pane.captureId} onChoose={pane.open} t={t} />
      <PaneReading
        captureId={pane.captureId}
        targets={targets}
        asked={asked}
        shown={shown}
        onPick={onPick}
        onGiven={pane.refresh}
        onOpen={pane.open}
        t={t}
      />
      <div className="s-more">
        <PaneSearch onFound={pane.add} t={t} />
        <QuickAdd onAdded={pane.add} t={t} />
      </div>
    </div>
  );
}
