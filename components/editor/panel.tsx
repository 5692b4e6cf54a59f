"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { selectionRect } from "./selection-rect";
import { useTools } from "./tools";
import { usePlacement } from "./use-placement";

/** A small form beside the selected words. It takes the focus and gives it back when it is left. */
export function PanelFrame({ label, children }: { label: string; children: ReactNode }) {
  const { editor, show, leave } = useTools();
  const frame = useRef<HTMLDivElement>(null);
  usePlacement(frame, "below", () => selectionRect(editor));
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>("input, button")?.focus();
  }, []);
  return (
    <div
      ref={frame}
      role="dialog"
      aria-label={label}
      className="ne-panel"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        show(null);
      }}
      onBlur={(event) => {
        const next = event.relatedTarget;
        if (next && !event.currentTarget.contains(next)) leave();
      }}
    >
      {children}
    </div>
  );
}
