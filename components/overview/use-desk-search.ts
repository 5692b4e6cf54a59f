"use client";

import { useEffect, useState } from "react";
import { type DeskHit, shortestQuery } from "@/lib/domain/desk-search";
import type { Language } from "@/lib/domain/language";
import { askDesk } from "./ask-desk";

export type Answered = { hits: readonly DeskHit[]; state: "idle" | "busy" | "failed" };

const idle: Answered = { hits: [], state: "idle" };
const pauseMs = 150;

/** What the desk has for the words typed; it is asked when the typing pauses. */
export function useDeskSearch(words: string, lang: Language): Answered {
  const [answered, setAnswered] = useState(idle);
  const wanted = words.trim();
  useEffect(() => {
    if (wanted.length < shortestQuery) {
      setAnswered(idle);
      return;
    }
    const asking = new AbortController();
    setAnswered(({ hits }) => ({ hits, state: "busy" }));
    const pause = setTimeout(() => {
      askDesk({ words: wanted, lang, signal: asking.signal })
        .then((hits) => setAnswered({ hits, state: "idle" }))
        .catch(() => {
          if (!asking.signal.aborted) setAnswered({ hits: [], state: "failed" });
        });
    }, pauseMs);
    return () => {
      clearTimeout(pause);
      asking.abort();
    };
  }, [wanted, lang]);
  return answered;
}
