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
  const [proposed, setProposed] = useState<{ excerpt: Excerpt } | null>(null);
  const [said, setSaid] = useState("");

  const cite = (excerpt: Excerpt) => {
    change((entry) => withExcerpt(entry, excerpt));
    citeInText(excerpt.id);
    setSaid(t("workspace.picked.cite"));
  };

  /** One undo takes back the value and its citation together. */
  const put = (excerpt: Excerpt, field: FieldAddress) => {
    change((entry) => putQuote(entry, field, excerpt, excerpt.exact, lists));
    setSaid(t("workspace.picked.field", { field: nameOf(field) }));
  };

  const pick = ({ excerpt, target, text }: Pick) => {
    const wanted = asking;
    setAsking(null);
    setProposed(null);
    if (target) return put(excerpt, target);
    if (wanted === "cite") return cite(excerpt);
    if (suggestionsFrom(text, lists).length === 0) return cite(excerpt);
    change((entry) => withExcerpt(entry, excerpt));
    setProposed({ excerpt });
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
