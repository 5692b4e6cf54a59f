"use client";

import { useState } from "react";
import type { Pick } from "@/components/source-desk/source-pane";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { withExcerpt } from "@/lib/domain/entry-edits/cite";
import { putQuote } from "@/lib/domain/entry-edits/put-quote";
import type { Excerpt } from "@/lib/domain/excerpt";
import type { FieldAddress } from "@/lib/domain/field-address";
import type { KnownLists } from "@/lib/domain/reading/read-known";
import { suggestionsFrom } from "@/lib/domain/suggestions";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** What the next words that are chosen in a source are for: a field, a footnote, or nothing yet. */
export type Asking = { field: FieldAddress } | "cite" | null;

type Given = {
  change: (next: (entry: CaseEntry) => CaseEntry) => void;
  citeInText: (excerpt: string) => void;
  nameOf: (field: FieldAddress) => string;
  lists: KnownLists;
  t: DeskTranslator;
};

/** From words that are chosen in a source to a value with its quotation, or to a footnote in the text. */
export function useQuoting({ change, citeInText, nameOf, lists, t }: Given) {
  const [asking, setAsking] = useState<Asking>(null);
  const [proposed, setProposed] = useState<{ excerpts: readonly Excerpt[]; text: string } | null>(
    null,
  );
  const [said, setSaid] = useState("");

  const cite = (excerpts: readonly Excerpt[]) => {
    change((entry) => excerpts.reduce(withExcerpt, entry));
    for (const { id } of excerpts) citeInText(id);
    setSaid(t("workspace.picked.cite"));
  };

  /** One undo takes back the value and its citation together. */
  const put = (excerpt: Excerpt, field: FieldAddress) => {
    change((entry) => putQuote(entry, field, excerpt, excerpt.exact, lists));
    setSaid(t("workspace.picked.field", { field: nameOf(field) }));
  };

  const pick = ({ excerpts, target, text }: Pick) => {
    const wanted = asking;
    setAsking(null);
    setProposed(null);
    const [only] = excerpts;
    if (target && only) return put(only, target);
    if (wanted === "cite") return cite(excerpts);
    if (suggestionsFrom(text, lists).length === 0) return cite(excerpts);
    change((entry) => excerpts.reduce(withExcerpt, entry));
    setProposed({ excerpts, text });
  };

  return {
    asking,
    proposed,
    said,
    pick,
    cite,
    ask: setAsking,
    /** The suggestions are looked through. */
    close: () => setProposed(null),
  };
}
