import type { Language } from "@/lib/domain/language";
import type { mentionKinds, NarrativeNode } from "@/lib/domain/narrative";
import type { AnnotationKind, Audience } from "@/lib/editor/annotation-kind";
import type { FigureRef, NarrativeRefs } from "@/lib/editor/narrative-refs";

export type MentionKind = (typeof mentionKinds)[number];

/** A thing that can be mentioned, as the search for it finds it. */
export type MentionHit = { kind: MentionKind; id: string; label: string; detail: string };

/** Where a new thing may stand; its key is for `create`. */
export type MentionPlace = { key: string; label: string; detail: string };

/**
 * A figure of the ledger, or a count of the casebook, as it stands now. Its id is that of a reported
 * figure, or the query of a count: `cases?article=337`.
 */
export type FigureHit = FigureRef & { id: string };

/** What the workspace can ask of the text while it is being written. */
export type NarrativeHandle = {
  getJSON(): NarrativeNode;
  /** Puts another text in place of this one; one undo brings this one back. */
  replace(doc: NarrativeNode): void;
  focus(): void;
  /** Scrolls to a block and puts the cursor at its beginning. */
  goTo(blockId: string): void;
  /** Puts a footnote where the cursor is, after the selected words. */
  insertCite(excerptId: string): void;
  selected(): { text: string; blockId: string } | null;
};

export type NarrativeEditorProps = {
  /** The language of the text, and that of the desk around it. */
  lang: Language;
  deskLang: Language;
  /** The text to begin with. Later changes of this property are not followed: `replace` is for them. */
  value: NarrativeNode | null;
  readOnly: boolean;
  refs: NarrativeRefs;
  /** Called at every change of the text; reads nothing of it. */
  onDirty(): void;
  handle(handle: NarrativeHandle | null): void;
  /** The writer asked for a quotation to cite: the chooser answers by `insertCite`. */
  onCite(): void;
  /** Makes an annotation and gives back its id; its words are written elsewhere. */
  onAnnotate(kind: AnnotationKind, audience: Audience): string;
  onOpenAnnotation(id: string): void;
  onOpenCite(excerptId: string): void;
  search(q: string, kinds: readonly MentionKind[]): Promise<MentionHit[]>;
  /** Makes a missing thing without leaving the text; null where nothing was made. */
  create(kind: MentionKind, name: string, place?: string): Promise<MentionHit | null>;
  /** The kinds that `create` can make; people alone where nothing is said. */
  creatable?: readonly MentionKind[];
  /** The kind whose things have such names. One more of it can be made beside one of the same name. */
  kindOf?: (name: string) => MentionKind | null;
  /** Where a new thing of a kind may stand. It is asked only where there are several places. */
  placesFor?: (kind: MentionKind) => readonly MentionPlace[];
  /** Finds figures to put into the text; without it none can be put in. */
  searchFigures?: (q: string) => Promise<FigureHit[]>;
};
