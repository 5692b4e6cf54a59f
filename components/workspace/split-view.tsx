"use client";

import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from "react";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** The part of the width that the text has, in hundredths: the least, the most, and a step of a key. */
export const splitBounds = { least: 30, most: 75, step: 2 } as const;

/** As it was left on this page; it is forgotten with the page. */
let remembered = 56;

type SplitViewProps = {
  left: ReactNode;
  right: ReactNode;
  /** On a narrow screen only one of the two is shown. */
  shown: "text" | "beside";
  t: DeskTranslator;
};

/** The text and what stands beside it, with a line between them that can be moved. */
export function SplitView({ left, right, shown, t }: SplitViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(remembered);
  useEffect(() => {
    remembered = share;
    frame.current?.style.setProperty("--w-share", `${share}%`);
  }, [share]);
  const drag = (event: PointerEvent<HTMLElement>) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    setShare(withinBounds(((event.clientX - box.left) / box.width) * 100));
  };
  const press = (event: KeyboardEvent) => {
    const next = shareAfter(share, event.key);
    if (next === null) return;
    event.preventDefault();
    setShare(next);
  };
  return (
    <div ref={frame} className="w-split" data-shown={shown}>
      {left}
      {/* biome-ignore lint/a11y/useSemanticElements: a line that divides and moves is no <hr> */}
      <div
        className="w-divider"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={t("workspace.split")}
        aria-valuenow={Math.round(share)}
        aria-valuemin={splitBounds.least}
        aria-valuemax={splitBounds.most}
        title={t("workspace.split.hint")}
        onKeyDown={press}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      />
      {right}
    </div>
  );
}

/** The share after a key; null where the key does not move the line. */
export function shareAfter(share: number, key: string): number | null {
  const { least, most, step } = splitBounds;
  const to = { ArrowLeft: share - step, ArrowRight: share + step, Home: least, End: most }[key];
  return to === undefined ? null : withinBounds(to);
}

function withinBounds(share: number): number {
  return Math.min(splitBounds.most, Math.max(splitBounds.least, share));
}
