"use client";

import { createContext, useContext } from "react";
import type { CaseEntry } from "@/lib/domain/case-entry";
import type { Excerpt } from "@/lib/domain/excerpt";
import type { Language } from "@/lib/domain/language";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

/** A field of a thing of the entry, as a citation names it: ("party", "0001.defendant", "age"). */
export type FieldAddress = { kind: string; id: string; field: string };

/** What every part of the workspace of one case works with. */
export type Workspace = {
  /** The case as it is being written, without the last keystrokes in its narratives. */
  entry: CaseEntry;
  /** Changes the case; it is saved by itself a moment later, and one undo takes it back. */
  change: (next: (entry: CaseEntry) => CaseEntry) => void;
  readOnly: boolean;
  /** The language of the desk; the texts of the case have both. */
  lang: Language;
  t: DeskTranslator;
  /** An id of the case's own for a new thing: `0001.sentence-x7k2m9`. */
  newId: (kind: string) => string;
  /** Names of courts, provisions and regions to choose from. */
  reference: WorkspaceReference;
  /** The source of an excerpt, to be shown beside its words. */
  sourceOf: (excerpt: Excerpt) => { id: string; title: string } | null;
  /** Asks for a quotation for this field: the source pane opens and the next selection goes there. */
  askQuote: (field: FieldAddress) => void;
  /** Shows an excerpt in its source. */
  showExcerpt: (excerpt: string) => void;
};

export type WorkspaceReference = {
  /** `names` are all it goes by, in both languages, for type-ahead. */
  courts: readonly { code: string; name: string; town: string; names?: readonly string[] }[];
  provisions: readonly {
    id: string;
    name: string;
    versions: readonly {
      validFrom: string;
      validTo: string | null;
      circumstances: readonly string[];
      absenceDays: Readonly<Record<string, unknown>> | null;
      penalties: readonly { kind: string; minMonths: number | null; maxMonths: number | null }[];
    }[];
  }[];
  regions: readonly { code: string; name: string; names?: readonly string[] }[];
  units: readonly { id: string; name: string; names?: readonly string[] }[];
  places: readonly { id: string; name: string }[];
  extraFields: readonly {
    id: string;
    label: string;
    help: string | null;
    kind: "text" | "number" | "date" | "yes-no" | "term";
    /** A retired term is shown where a case has it, and offered no more. */
    terms: readonly { id: string; label: string; depth: number; retired?: boolean }[];
    /** A retired field is shown only where the case has a value for it. */
    retired?: boolean;
  }[];
};

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The workspace that a component stands in. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new TypeError("no workspace around this component");
  return workspace;
}
