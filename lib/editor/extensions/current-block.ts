import { Extension } from "@tiptap/core";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/**
 * Marks the outermost block with the cursor in it. All others may be left out of the layout while they
 * are out of sight; a browser that types into such a block loses its place.
 */
export const CurrentBlock = Extension.create({
  name: "currentBlock",
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: drawn } })],
});

function drawn({ doc, selection }: EditorState): DecorationSet {
  const { $head, $anchor } = selection;
  const starts = [$head, $anchor].filter(({ depth }) => depth > 0).map(($pos) => $pos.before(1));
  return DecorationSet.create(
    doc,
    [...new Set(starts)].map((pos) =>
      Decoration.node(pos, pos + (doc.nodeAt(pos)?.nodeSize ?? 0), { class: "ne-here" }),
    ),
  );
}
