"use client";

import { memo, type ReactNode, useEffect, useRef, useState } from "react";
import { type Block, blocksOf, type Span } from "@/lib/domain/capture-text-spans";
import type { CaptureView } from "@/lib/domain/source-views";
import { selectedSpan } from "./selected-span";

type CaptureTextProps = {
  view: CaptureView;
  text: string;
  label: string;
  /** The excerpt that somebody wants to see; asked for again, it is shown again. */
  shown: { excerpt: string } | null;
  onSelect: (span: Span) => void;
};

/**
 * The text of a copy, to be read and selected by mouse, touch or keyboard. It is a text box that
 * cannot be written in: so the caret and Shift with the arrows work as everywhere.
 */
export function CaptureText({ view, text, label, shown, onSelect }: CaptureTextProps) {
  const area = useRef<HTMLDivElement>(null);
  const mended = useNeverWritten(area);
  useSelection(area, onSelect);
  useShown(area, shown, text);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea cannot mark what is quoted
    <div
      key={mended}
      ref={area}
      className="s-text"
      role="textbox"
      aria-readonly="true"
      aria-multiline="true"
      aria-label={label}
      lang={view.source.language}
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      inputMode="none"
    >
      <Lines text={text} view={view} shown={shown?.excerpt ?? null} />
    </div>
  );
}

type LinesProps = Pick<CaptureTextProps, "text" | "view"> & { shown: string | null };

const Lines = memo(function Lines({ text, view, shown }: LinesProps): ReactNode {
  return blocksOf(text, view.excerpts).map((block) => (
    <Line key={block.start} block={block} shown={shown} />
  ));
});

function Line({ block, shown }: { block: Block; shown: string | null }) {
  return (
    <p data-start={block.start} data-end={block.end}>
      {block.pieces.map((piece) =>
        piece.ids.length === 0 ? (
          <span key={piece.start}>{piece.text}</span>
        ) : (
          <mark
            key={piece.start}
            className={shown !== null && piece.ids.includes(shown) ? "s-quoted shown" : "s-quoted"}
          >
            {piece.text}
          </mark>
        ),
      )}
    </p>
  );
}

type Area = React.RefObject<HTMLDivElement | null>;

/** Keeps every change out of the text; what a browser changes all the same is drawn anew. */
function useNeverWritten(area: Area): number {
  const [mended, setMended] = useState(0);
  useEffect(() => {
    const box = area.current;
    const refuse = (event: Event) => event.preventDefault();
    const mend = () => setMended(mended + 1);
    for (const name of ["beforeinput", "drop", "dragstart"]) box?.addEventListener(name, refuse);
    box?.addEventListener("input", mend);
    return () => {
      for (const name of ["beforeinput", "drop", "dragstart"])
        box?.removeEventListener(name, refuse);
      box?.removeEventListener("input", mend);
    };
  }, [area, mended]);
  return mended;
}

function useSelection(area: Area, onSelect: (span: Span) => void): void {
  useEffect(() => {
    const tell = () => {
      const span = area.current && selectedSpan(area.current, document.getSelection());
      if (span) onSelect(span);
    };
    document.addEventListener("selectionchange", tell);
    return () => document.removeEventListener("selectionchange", tell);
  }, [area, onSelect]);
}

function useShown(area: Area, shown: CaptureTextProps["shown"], text: string): void {
  useEffect(() => {
    if (shown === null || text === "") return;
    const mark = area.current?.querySelector("mark.shown");
    mark?.scrollIntoView({ block: "center" });
  }, [area, shown, text]);
}
