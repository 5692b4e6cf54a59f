"use client";

import { useState } from "react";
import type { FieldAddress } from "@/components/workspace/workspace-context";
import type { Span } from "@/lib/domain/capture-text-spans";
import { type Excerpt, excerpt as excerptSchema } from "@/lib/domain/excerpt";
import type { CaptureView } from "@/lib/domain/source-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { tellDesk } from "./ask-desk";
import type { Choice } from "./use-choice";

type Quoting = {
  view: CaptureView | null;
  choice: Choice | null;
  taken: (excerpts: readonly Excerpt[], target: FieldAddress | null) => void;
  t: DeskTranslator;
};

/**
 * Takes what is chosen as one excerpt, or as several where it is long: the desk reads the words from
 * the text that it holds itself. What was taken before a failure stays quoted in the copy.
 */
export function useQuote({ view, choice, taken, t }: Quoting) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const quote = async (target: FieldAddress | null) => {
    if (!view || !choice?.quotes) return;
    setBusy(true);
    const answer = await quoteAll(view.capture.id, choice.quotes);
    setBusy(false);
    setProblem(answer.ok ? null : (answer.message ?? t("deskSources.offline")));
    if (answer.ok) taken(answer.excerpts, target);
  };
  return { quote, isBusy, problem };
}

/** Tells the desk of one after the other, and stops at the first that it refuses. */
async function quoteAll(capture: string, quotes: readonly Span[]) {
  const excerpts: Excerpt[] = [];
  for (const { start, end } of quotes) {
    const answer = await tellDesk(excerptSchema, "/desk/api/excerpts", { capture, start, end });
    if (!answer.ok) return answer;
    excerpts.push(answer.value);
  }
  return { ok: true as const, excerpts };
}
