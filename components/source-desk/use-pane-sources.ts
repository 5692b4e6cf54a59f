"use client";

import { useEffect, useState } from "react";
import type { Excerpt } from "@/lib/domain/excerpt";
import { type CaptureView, type FoundSource, foundSource } from "@/lib/domain/source-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { askDesk } from "./ask-desk";
import { bestCopy } from "./pane-chooser";
import { type PaneSource, paneSource } from "./pane-source";

type Given = {
  sources: readonly PaneSource[];
  excerpts: readonly Excerpt[];
  shown: { excerpt: string } | null;
  onAddSource?: (source: PaneSource) => void;
};

/** The sources that the pane offers, those found here among them, and the copy that is open. */
export function usePaneSources(
  { sources, excerpts, shown, onAddSource }: Given,
  t: DeskTranslator,
) {
  const [added, setAdded] = useState<readonly PaneSource[]>([]);
  const [captureId, open] = useState<string | null>(null);
  const all = joinedSources(sources, added);
  const wanted = excerpts.find((excerpt) => excerpt.id === shown?.excerpt)?.capture;
  useEffect(() => {
    if (shown && wanted !== undefined) open(wanted);
  }, [shown, wanted]);
  const add = (found: FoundSource) => {
    const source = paneSource(found, t);
    setAdded((before) => joinedSources(before, [source]));
    open(bestCopy(source));
    onAddSource?.(source);
  };
  const refresh = async ({ source, capture }: CaptureView) => {
    const path = `/desk/api/sources/${encodeURIComponent(source.id)}`;
    const answer = await askDesk(foundSource, path);
    if (answer.ok) add(answer.value);
    open(capture.id);
  };
  return { sources: all, captureId: captureId ?? bestCopy(all[0]), open, add, refresh };
}

/** Both lists in one; a source that is in both is as in the second. */
export function joinedSources(
  before: readonly PaneSource[],
  after: readonly PaneSource[],
): PaneSource[] {
  const newer = new Map(after.map((source) => [source.id, source]));
  const kept = before.map((source) => newer.get(source.id) ?? source);
  const known = new Set(before.map((source) => source.id));
  return [...kept, ...after.filter((source) => !known.has(source.id))];
}
