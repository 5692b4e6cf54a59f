import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";

const key = new PluginKey<boolean>("heldSelection");

/** Keeps the selected words visible while a form beside them has the focus. */
export const HeldSelection = Extension.create({
  name: "heldSelection",
  addProseMirrorPlugins: () => [
    new Plugin<boolean>({
      key,
      state: { init: () => false, apply: (tr, held) => tr.getMeta(key) ?? held },
      props: {
        decorations: (state) => {
          const { from, to, empty } = state.selection;
          if (empty || !key.getState(state)) return null;
          return DecorationSet.create(state.doc, [
            Decoration.inline(from, to, { class: "ne-held" }),
          ]);
        },
        handleDOMEvents: { blur: holding(true), focus: holding(false) },
      },
    }),
  ],
});

function holding(isHeld: boolean) {
  return (view: EditorView) => {
    if (!view.isDestroyed && key.getState(view.state) !== isHeld)
      view.dispatch(view.state.tr.setMeta(key, isHeld).setMeta("addToHistory", false));
    return false;
  };
}
