"use client";

import { useState } from "react";
import { useWorkspace } from "@/components/workspace/workspace-context";
import type { FieldType } from "@/lib/domain/field-types";
import { readField } from "@/lib/domain/reading/read-field";
import type { Reading } from "@/lib/domain/reading/reading";
import { withoutForbidden } from "@/lib/domain/safe-text";
import { knownLists } from "./known-lists";
import { useTyped } from "./typed-texts";
import { valueText, valueWords } from "./value-words";

type Typing = {
  type: FieldType;
  value: unknown;
  /** Tells this field from all others of the panel. */
  name: string;
  onValue: (value: unknown) => void;
};

/**
 * What a field that is typed shows and does: the text stays as it was typed until it can be read, and
 * is taken over when the field is left or Enter is pressed. An empty text makes the value unknown.
 */
export function useTypedValue({ type, value, name, onValue }: Typing) {
  const { t, reference } = useWorkspace();
  const lists = knownLists(reference);
  const [raw, setRaw] = useTyped(name);
  const [isInside, setInside] = useState(false);
  const words = { t, lists };
  const held = valueText(type, value, words);
  const text = raw ?? held;
  const reading = readField(type, withoutForbidden(text), lists);
  const take = (next: unknown) => {
    onValue(next);
    setRaw(null);
  };
  const commit = () => {
    if (raw === null || raw === held) return setRaw(null);
    if (raw.trim() === "") return take(null);
    if (reading.ok) take(reading.value);
  };
  const shown = text.trim() !== "" && reading.ok ? valueWords(type, reading.value, words) : null;
  return {
    text,
    words,
    type: setRaw,
    commit,
    enter: () => setInside(true),
    leave: () => {
      setInside(false);
      commit();
    },
    problem: !reading.ok && raw !== null && raw.trim() !== "" && !isInside ? reading : null,
    meaning: shown !== null && shown !== text && !isLiteral(type) ? shown : null,
    choices: choicesOf(reading, raw, { type, words }).map(({ words: said, value: meant }) => ({
      words: said,
      take: () => take(meant),
    })),
  };
}

/** A text means itself: it says nothing more to repeat it. */
function isLiteral({ type }: FieldType): boolean {
  return type === "line" || type === "whole" || type === "uid" || type === "local";
}

type Choosing = { type: FieldType; words: Parameters<typeof valueWords>[2] };

function choicesOf(reading: Reading<unknown>, raw: string | null, { type, words }: Choosing) {
  if (reading.ok || raw === null) return [];
  return (reading.candidates ?? []).flatMap((candidate) => {
    const meant = readField(type, candidate, words.lists);
    if (!meant.ok) return [];
    const value = withPrinted(meant.value, raw);
    return [{ value, words: valueWords(type, value, words) }];
  });
}

/** A meaning that was chosen keeps the words that were typed for it. */
function withPrinted(value: unknown, raw: string): unknown {
  if (typeof value !== "object" || value === null || !("printed" in value)) return value;
  return { ...value, printed: withoutForbidden(raw).trim().slice(0, 200) };
}
