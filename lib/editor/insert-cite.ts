import { closeHistory } from "@tiptap/pm/history";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";

/**
 * Puts a footnote after the selected words. It is a change of its own for undo: taking back what was
 * typed before or after it never takes the footnote along.
 */
export function insertCite(state: EditorState, excerpt: string): Transaction {
  const { cite } = state.schema.nodes;
  const { to, $to } = state.selection;
  if (!cite || !$to.parent.inlineContent) return state.tr;
  const tr = closeHistory(state.tr).insert(to, cite.create({ excerpt }, null, kept(state)));
  return tr.setSelection(TextSelection.create(tr.doc, to + 1)).scrollIntoView();
}

/** A footnote within a restricted passage is restricted with it; other marks are not the footnote's. */
function kept(state: EditorState) {
  return state.selection.$to.marks().filter((mark) => mark.type.name === "restricted");
}
