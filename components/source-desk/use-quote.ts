"use client";

import { useState } from "react";
import type { FieldAddress } from "@/components/workspace/workspace-context";
import { type Excerpt, excerpt as excerptSchema } from "@/lib/domain/excerpt";
import type { CaptureView } from "@/lib/domain/source-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";
import { tellDesk } from "./ask-desk";
import type { Choice } from "./use-choice";

type Quoting = {
  view: CaptureView | null;
  choice: Choice | null;
  taken: (excerpt: Excerpt, target: FieldAddress | null) => void;
  t: DeskTranslator;
};

/** Takes what is chosen as an excerpt: the desk reads the words from the text that it holds itself. */
export function useQuote({ view, choice, taken, t }: Quoting) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const quote = async (target: FieldAddress | null) => {
    if (!view || !choice) return;
    setBusy(true);
    const span = { capture: view.capture.id, start: choice.start, end: choice.end };
    const answer = await tellDesk(excerptSchema, "/desk/api/excerpts", span);
    setBusy(false);
    setProblem(answer.ok ? null : (answer.message ?? t("deskSources.offline")));
    if (answer.ok) taken(answer.value, target);
  };
  return { quote, isBusy, problem };
}
