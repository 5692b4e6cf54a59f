import type { AnnotationKind, Audience } from "./annotation-kind";

type ById<T> = Readonly<Record<string, T | undefined>>;

/** What the text refers to by id, in words. */
export type NarrativeRefs = {
  persons: readonly { id: string; name: string }[];
  excerpts: ById<{ exact: string; source: string }>;
  annotations: ById<{ kind: AnnotationKind; audience: Audience; text: string }>;
  figures: ById<{
    label: string;
    value: string;
    asOf: string | null;
    drifted: boolean;
    now?: string | null | undefined;
  }>;
};
