import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Language } from "@/lib/domain/language";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { withAlso, withMentioned } from "./mentioned-things";

/** A case while it is written, with what its facts were before and what was taken back. */
export type EntryHistory = {
  present: CaseEntry;
  past: readonly CaseEntry[];
  future: readonly CaseEntry[];
  changedAt: number;
};

/** Changes that follow each other as fast as this, in milliseconds, are taken back as one. */
const oneStepMs = 700;

/** The most steps that can be taken back. */
const mostSteps = 200;

export function historyOf(present: CaseEntry): EntryHistory {
  return { present, past: [], future: [], changedAt: Number.NEGATIVE_INFINITY };
}

/** The history after a change of the facts; the same where nothing was changed. */
export function afterChange(history: EntryHistory, next: CaseEntry, at: number): EntryHistory {
  const { present, past, changedAt } = history;
  if (next === present) return history;
  const isOneStep = at - changedAt < oneStepMs && past.length > 0;
  const before = isOneStep ? past : [...past, present].slice(-mostSteps);
  return { present: next, past: before, future: [], changedAt: at };
}

/** The history with another narrative. What is written there the editor takes back, not we. */
export function afterWriting(
  history: EntryHistory,
  lang: Language,
  narrative: NarrativeNode | null,
): EntryHistory {
  const { present } = history;
  return { ...history, present: { ...present, [lang]: { ...present[lang], narrative } } };
}

/** The facts as they were one step before. The narratives stay, and everything that they refer to. */
export function afterUndo({ present, past, future }: EntryHistory): EntryHistory {
  const before = past.at(-1);
  if (!before) return { present, past, future, changedAt: Number.NEGATIVE_INFINITY };
  return {
    present: withTextsOf(before, present),
    past: past.slice(0, -1),
    future: [present, ...future],
    changedAt: Number.NEGATIVE_INFINITY,
  };
}

/** The facts as they were before the last step was taken back. */
export function afterRedo({ present, past, future }: EntryHistory): EntryHistory {
  const [next, ...rest] = future;
  if (!next) return { present, past, future, changedAt: Number.NEGATIVE_INFINITY };
  return {
    present: withTextsOf(next, present),
    past: [...past, present],
    future: rest,
    changedAt: Number.NEGATIVE_INFINITY,
  };
}

function withTextsOf(facts: CaseEntry, present: CaseEntry): CaseEntry {
  const standing = {
    ...facts,
    en: { ...facts.en, narrative: present.en.narrative },
    ru: { ...facts.ru, narrative: present.ru.narrative },
    persons: withAlso(facts.persons, present.persons),
    excerpts: withAlso(facts.excerpts, present.excerpts),
    annotations: withAlso(facts.annotations, present.annotations),
  };
  return withMentioned(standing, present);
}
