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

/** A figure as it stands now. */
export type FigureRef = {
  label: string;
  value: string;
  /** The day of the number as EDTF, null where it is unknown. */
  asOf: string | null;
  /** True where a newer figure stands in its place. */
  drifted: boolean;
  /** True where readers do not see the figure, so that its number is not shown to them either. */
  hidden?: boolean | undefined;
  /** The number of the newer figure, where there is one. */
  now?: string | null | undefined;
  /** The newer figure itself, with its number and its day. */
  newest?: { id: string; value: string; asOf: string | null } | null | undefined;
};
