import type { Translator } from "@/lib/messages/translator";
import type { Footnote, LetteredNote } from "./passage-notes";

/** What the pieces of a narrative need besides themselves. */
export type NarrativeContext = {
  t: Translator;
  footnotes: readonly Footnote[];
  notes: readonly LetteredNote[];
};
