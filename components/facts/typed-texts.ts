"use client";

import { createContext, useCallback, useContext, useState } from "react";

/** What was typed into fields and could not be read yet, by field; kept while tabs change. */
export type TypedTexts = {
  typed: Readonly<Record<string, string>>;
  keep: (key: string, text: string | null) => void;
};

export const TypedTextsContext = createContext<TypedTexts | null>(null);

/** A store of typed texts for a panel. */
export function useTypedTexts(): TypedTexts {
  const [typed, setTyped] = useState<Record<string, string>>({});
  const keep = useCallback((key: string, text: string | null) => {
    setTyped((before) => {
      const { [key]: _gone, ...others } = before;
      return text === null ? others : { ...others, [key]: text };
    });
  }, []);
  return { typed, keep };
}

/** The text typed into one field that is not taken over yet, or null, and how to keep it. */
export function useTyped(key: string): [string | null, (text: string | null) => void] {
  const shared = useContext(TypedTextsContext);
  const own = useTypedTexts();
  const { typed, keep } = shared ?? own;
  const set = useCallback((text: string | null) => keep(key, text), [keep, key]);
  return [Object.hasOwn(typed, key) ? (typed[key] ?? null) : null, set];
}
