"use client";

import { useEffect, useMemo, useState } from "react";
import { figuresNow } from "@/components/editor/ask-desk";
import type { FigureHit } from "@/components/editor/narrative-contract";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Excerpt } from "@/lib/domain/excerpt";
import type { Language } from "@/lib/domain/language";
import { narrativeNodes, textAttribute } from "@/lib/domain/narrative";
import type { NarrativeRefs } from "@/lib/editor/narrative-refs";

type SourceOf = (excerpt: Excerpt) => { title: string } | null;

/** What the texts of a case refer to by id, in words of the desk's language. */
export function useRefs(entry: CaseEntry, sourceOf: SourceOf, lang: Language) {
  const { persons, excerpts, annotations } = entry;
  const [figures, setFigures] = useState<Readonly<Record<string, FigureHit>>>({});
  const meetFigures = (hits: readonly FigureHit[]) =>
    setFigures((before) => ({
      ...before,
      ...Object.fromEntries(hits.map((hit) => [hit.id, hit])),
    }));
  const [begun] = useState(entry);
  useEffect(() => {
    let isGone = false;
    void figuresNow(figuresIn(begun), lang).then((hits) => {
      if (!isGone) setFigures(Object.fromEntries(hits.map((hit) => [hit.id, hit])));
    });
    return () => {
      isGone = true;
    };
  }, [begun, lang]);
  const refs = useMemo(
    (): NarrativeRefs => ({
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
      figures,
    }),
    [persons, excerpts, annotations, figures, lang, sourceOf],
  );
  return { refs, meetFigures };
}

function byId<T extends { id: string }, R>(things: readonly T[], view: (thing: T) => R) {
  return Object.fromEntries(things.map((thing) => [thing.id, view(thing)]));
}

/** The figures that the narratives are bound to. */
export function figuresIn({ en, ru }: CaseEntry): string[] {
  const marks = [en, ru].flatMap(({ narrative }) =>
    narrative ? [...narrativeNodes(narrative)].flatMap((node) => node.marks ?? []) : [],
  );
  const ids = marks
    .filter(({ type }) => type === "figure")
    .flatMap((mark) => textAttribute(mark, "figure") ?? []);
  return [...new Set(ids)];
}
