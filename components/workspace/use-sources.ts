"use client";

import { useCallback, useMemo, useState } from "react";
import { type PaneSource, paneSource } from "@/components/source-desk/pane-source";
import { joinedSources } from "@/components/source-desk/use-pane-sources";
import type { Excerpt } from "@/lib/domain/excerpt";
import { hiddenQuote } from "@/lib/domain/hidden-excerpts";
import type { FoundSource } from "@/lib/domain/source-views";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

export type PaneSourceFacts = FoundSource;

/** The sources of the case, those that were added here among them, and which of them an excerpt is of. */
export function useSources(given: readonly PaneSourceFacts[], t: DeskTranslator) {
  const [added, setAdded] = useState<readonly PaneSource[]>([]);
  const sources = useMemo(
    () =>
      joinedSources(
        given.map((source) => paneSource(source, t)),
        added,
      ),
    [given, added, t],
  );
  const sourceOf = useCallback(
    (excerpt: Excerpt) => {
      const isOf = ({ captures }: PaneSource) => captures.some(({ id }) => id === excerpt.capture);
      const found = sources.find(isOf);
      if (found) return { id: found.id, title: found.title };
      return excerpt.exact === hiddenQuote ? { id: "", title: t("deskSources.hidden") } : null;
    },
    [sources, t],
  );
  const add = (source: PaneSource) => setAdded((before) => joinedSources(before, [source]));
  return { sources, sourceOf, add };
}
