import type { AnnotationKind, Audience } from "./annotation-kind";

type ById<T> = Readonly<Record<string, T | undefined>>;

/** What the text refers to by id, in words. */
export type NarrativeRefs = {
  persons: readonly { id: string; name: string }[];
  excerpts: ById<{ exact: string; source: string }>;
  annotations: ById<{ kind: AnnotationKind; audience: Audience; text: string }>;
  /** By id; a figure of several numbers by its id and each number: `f001 1,234`. */
  figures: ById<FigureRef>;
};

/** A figure as it stands now. `newest` is what took its place, with its number and its day. */
export type FigureRef = {
  label: string;
  value: string;
  asOf: string | null;
  drifted: boolean;
  now?: string | null | undefined;
  newest?: { id: string; value: string; asOf: string | null } | null | undefined;
};
