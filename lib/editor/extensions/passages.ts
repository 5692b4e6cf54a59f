import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { ReplaceAroundStep, ReplaceStep } from "@tiptap/pm/transform";
import type { DecorationSet, EditorView } from "@tiptap/pm/view";
import { drawPassages, type PassageWords } from "@/lib/editor/draw-passages";
import { isReference } from "@/lib/editor/narrative-references";
import type { NarrativeRefs } from "@/lib/editor/narrative-refs";

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
        if (asked) return drawn(asked.refs ?? before.refs, state);
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

/** True where a change puts in, takes away or moves to another block anything that is drawn. */
function touchesReferences(tr: Transaction): boolean {
  if (tr.before.childCount !== tr.doc.childCount) return true;
  return tr.steps.some((step, index) => {
    if (!(step instanceof ReplaceStep || step instanceof ReplaceAroundStep)) return true;
    const before = tr.docs[index];
    const after = tr.docs[index + 1] ?? tr.doc;
    let found = false;
    step.getMap().forEach((from, to, newFrom, newTo) => {
      found ||= holdsReference(before, from, to) || holdsReference(after, newFrom, newTo);
    });
    return found;
  });
}

function holdsReference(doc: Transaction["doc"] | undefined, from: number, to: number): boolean {
  if (!doc || from === to) return false;
  let found = false;
  doc.nodesBetween(from, to, (node) => {
    found ||= isReference(node);
    return !found;
  });
  return found;
}
