import type {
  FigureHit,
  MentionHit,
  MentionKind,
  MentionPlace,
  NarrativeHandle,
} from "@/components/editor/narrative-contract";
import type { Language } from "@/lib/domain/language";
import type { NarrativeNode } from "@/lib/domain/narrative";
import type { NarrativeRefs } from "@/lib/editor/narrative-refs";

/** What the page with the editor on it is opened with. */
export type PageSetup = {
  value: NarrativeNode | null;
  refs: NarrativeRefs;
  hits: MentionHit[];
  figures: FigureHit[];
  /** What can be made; people alone where nothing is said. The places are those of a sentence. */
  creatable?: MentionKind[];
  places?: MentionPlace[];
  lang?: Language;
  deskLang?: Language;
  readOnly?: boolean;
};

/** What a test finds on the page as `window.page`. */
export type EditorPage = {
  /** What the editor asked of the desk, in words. */
  asked: string[];
  dirty: number;
  handle: NarrativeHandle | null;
  /** For each key, and each `timed`, the milliseconds until the next frame was drawn. */
  frames: number[];
  timed: (work: () => void) => void;
  open: (setup: PageSetup) => void;
};
