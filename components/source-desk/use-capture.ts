"use client";

import { useCallback, useEffect, useState } from "react";
import type { Excerpt } from "@/lib/domain/excerpt";
import { type CaptureView, captureView } from "@/lib/domain/source-views";
import { askDesk } from "./ask-desk";

/** A copy of a source as it is loaded. */
export type Loaded =
  | { state: "none" | "loading" }
  | { state: "ready"; view: CaptureView }
  | { state: "problem"; message: string | null };

/** Loads the copy that is to be read; the newest question wins. */
export function useCapture(id: string | null) {
  const [loaded, setLoaded] = useState<Loaded>({ state: "none" });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (id === null) return setLoaded({ state: "none" });
    let isWanted = true;
    setLoaded({ state: "loading" });
    const path = `/desk/api/captures/${encodeURIComponent(id)}?try=${tries}`;
    void askDesk(captureView, path).then((answer) => {
      if (!isWanted) return;
      if (answer.ok) setLoaded({ state: "ready", view: answer.value });
      else setLoaded({ state: "problem", message: answer.message });
    });
    return () => {
      isWanted = false;
    };
  }, [id, tries]);
  const again = useCallback(() => setTries((before) => before + 1), []);
  const mark = useCallback(
    (excerpt: Excerpt) => setLoaded((before) => withExcerpt(before, excerpt)),
    [],
  );
  return { loaded, again, mark };
}

function withExcerpt(loaded: Loaded, excerpt: Excerpt): Loaded {
  if (loaded.state !== "ready" || loaded.view.capture.id !== excerpt.capture) return loaded;
  const { view } = loaded;
  if (view.excerpts.some((known) => known.id === excerpt.id)) return loaded;
  return { state: "ready", view: { ...view, excerpts: [...view.excerpts, excerpt] } };
}
