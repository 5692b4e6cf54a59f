"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { figuresNow } from "@/components/editor/ask-desk";
import type { FigureHit } from "@/components/editor/narrative-contract";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Excerpt } from "@/lib/domain/excerpt";
import { type Language, languages } from "@/lib/domain/language";
import { narrativeNodes, textAttribute } from "@/lib/domain/narrative";
import type { NarrativeRefs } from "@/lib/editor/narrative-refs";
import { figuresById } from "./figures-by-id";

type SourceOf = (excerpt: Excerpt) => { title: string } | null;

/** What each text of a case refers to by id, in words of the desk's language. */
export function useRefs(entry: CaseEntry, sourceOf: SourceOf, lang: Language) {
  const { persons, excerpts, annotations } = entry;
  const { figures, meetFigures } = useFigures(entry);
  const shared = useMemo(
    (): Omit<NarrativeRefs, "figures"> => ({
      persons: persons.map(({ id, name, label }) => ({ id, name: (name ?? label)[lang] })),
      excerpts: byId(excerpts, (excerpt) => ({
        exact: excerpt.exact,
        source: sourceOf(excerpt)?.title ?? "",
      })),
      annotations: byId(annotations, ({ kind, audience, text }) => ({
        kind,
        audience,
        text: text[lang] || text.en || text.ru,
      })),
    }),
    [persons, excerpts, annotations, lang, sourceOf],
  );
  const refs = useMemo(
    (): Record<Language, NarrativeRefs> => ({
      en: { ...shared, figures: figures.en },
      ru: { ...shared, figures: figures.ru },
    }),
    [shared, figures],
  );
  return { refs, meetFigures };
}

type Figures = Record<Language, Readonly<Record<string, FigureHit>>>;

/** The figures of the texts as they stand now, with their numbers as each text writes them. */
function useFigures(entry: CaseEntry) {
  const [figures, setFigures] = useState<Figures>({ en: {}, ru: {} });
  const [begun] = useState(entry);
  const meetFigures = useCallback(
    (lang: Language, hits: readonly FigureHit[]) =>
      setFigures((before) => ({ ...before, [lang]: { ...before[lang], ...figuresById(hits) } })),
    [],
  );
  useEffect(() => {
    let isGone = false;
    for (const lang of languages)
      void figuresNow(figuresIn(begun, lang), lang).then((hits) => {
        if (!isGone) meetFigures(lang, hits);
      });
    return () => {
      isGone = true;
    };
  }, [begun, meetFigures]);
  return { figures, meetFigures };
}

function byId<T extends { id: string }, R>(things: readonly T[], view: (thing: T) => R) {
  return Object.fromEntries(things.map((thing) => [thing.id, view(thing)]));
}

/** The figures that the narrative in a language is bound to. */
export function figuresIn(entry: CaseEntry, lang: Language): string[] {
  const { narrative } = entry[lang];
  const nodes = narrative ? [...narrativeNodes(narrative)] : [];
  const marks = nodes.flatMap((node) => node.marks ?? []);
  const ids = marks
    .filter(({ type }) => type === "figure")
    .flatMap((mark) => textAttribute(mark, "figure") ?? []);
  return [...new Set(ids)];
}
