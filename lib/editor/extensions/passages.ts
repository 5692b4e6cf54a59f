import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import type { DecorationSet, EditorView } from "@tiptap/pm/view";
import { drawPassages, type PassageWords } from "@/lib/editor/draw-passages";
import type { NarrativeRefs } from "@/lib/editor/narrative-refs";
import { touchesReferences } from "@/lib/editor/touches-references";

/** How long the numbers of footnotes may lag behind the text, in milliseconds. */
const lagMs = 120;

/** What is drawn over a text: its footnotes numbered, its passages coloured. */
export type Passages = {
  refs: NarrativeRefs;
  drawn: DecorationSet;
  /** The excerpts in the order of their numbers. */
  footnotes: readonly string[];
  isStale: boolean;
};

export const passagesKey = new PluginKey<Passages>("passages");

type Options = { refs: NarrativeRefs; words: PassageWords };

/**
 * Numbers footnotes and colours passages. Nothing of it is stored, and no keystroke walks the text: a
 * change that touches a reference draws all of them anew a moment later.
 */
export const PassageMarks = Extension.create<Options>({
  name: "passageMarks",
  addProseMirrorPlugins() {
    return [passagesPlugin(this.options)];
  },
});

/** The change after which what the text refers to is drawn by these words. */
export function withRefs(state: EditorState, refs: NarrativeRefs): Transaction {
  return state.tr.setMeta(passagesKey, { refs }).setMeta("addToHistory", false);
}

export function passagesPlugin({ refs, words }: Options) {
  const drawn = (of: NarrativeRefs, { doc }: Pick<EditorState, "doc">): Passages => ({
    refs: of,
    isStale: false,
    ...drawPassages(doc, of, words),
  });
  return new Plugin<Passages>({
    key: passagesKey,
    state: {
      init: (_config, state) => drawn(refs, state),
      apply: (tr, before, _old, state) => {
        const asked: { refs?: NarrativeRefs } | undefined = tr.getMeta(passagesKey);
        if (asked) return withSameFootnotes(drawn(asked.refs ?? before.refs, state), before);
        if (!tr.docChanged) return before;
        return {
          ...before,
          drawn: before.drawn.map(tr.mapping, tr.doc),
          isStale: before.isStale || touchesReferences(tr),
        };
      },
    },
    props: { decorations: (state) => passagesKey.getState(state)?.drawn },
    view: () => redrawing(),
  });
}

/** Footnotes that are the same as before are the same list too: nobody lists them anew. */
function withSameFootnotes(now: Passages, { footnotes }: Passages): Passages {
  const isSame =
    now.footnotes.length === footnotes.length &&
    now.footnotes.every((excerpt, index) => excerpt === footnotes[index]);
  return isSame ? { ...now, footnotes } : now;
}

/** Draws anew once the text has rested a moment, never while letters are being composed. */
function redrawing() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (view: EditorView) => {
    timer = setTimeout(() => {
      timer = undefined;
      if (view.isDestroyed || !passagesKey.getState(view.state)?.isStale) return;
      if (view.composing) wait(view);
      else view.dispatch(view.state.tr.setMeta(passagesKey, {}).setMeta("addToHistory", false));
    }, lagMs);
  };
  return {
    update: (view: EditorView) => {
      if (timer === undefined && passagesKey.getState(view.state)?.isStale) wait(view);
    },
    destroy: () => clearTimeout(timer),
  };
}
