import type { EditorState } from "@tiptap/pm/state";

/** The selected words and the block in which they begin; null where nothing is selected. */
export function selectedWords({ doc, selection }: EditorState) {
  const { from, to, $from } = selection;
  const text = doc.textBetween(from, to, "\n");
  return text === "" ? null : { text, blockId: blockIdAt($from) };
}

function blockIdAt($pos: EditorState["selection"]["$from"]): string {
  for (let depth = $pos.depth; depth > 0; depth--) {
    const { id } = $pos.node(depth).attrs;
    if (typeof id === "string" && id !== "") return id;
  }
  return "";
}

/** The position at the beginning of the words of a block, or null where no block has that id. */
export function startOfBlock({ doc }: Pick<EditorState, "doc">, id: string): number | null {
  let found: number | null = null;
  doc.descendants((node, pos) => {
    if (found === null && node.attrs.id === id) found = pos + 1;
    return found === null && !node.isTextblock;
  });
  return found;
}
