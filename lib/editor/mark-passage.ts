import { closeHistory } from "@tiptap/pm/history";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { NarrativeMark } from "@/lib/domain/narrative";
import { passageRange } from "./passage-range";

type Attributes = NonNullable<NarrativeMark["attrs"]>;

/**
 * Puts a mark on the selected words or on the word at the cursor, as a change of its own for undo.
 * Null where there are no words.
 */
export function markPassage(
  state: EditorState,
  name: NarrativeMark["type"],
  attributes: Attributes = {},
): Transaction | null {
  const type = state.schema.marks[name];
  const range = passageRange(state);
  if (!type || !range) return null;
  const tr = closeHistory(state.tr).addMark(range.from, range.to, type.create(attributes));
  return tr.removeStoredMark(type);
}

/** Puts words with a mark where the cursor is, or in place of a range, and goes on without the mark. */
export function insertMarked(
  state: EditorState,
  words: { text: string; mark: NarrativeMark["type"]; attributes: Attributes },
  { from, to }: { from: number; to: number } = state.selection,
): Transaction {
  const type = state.schema.marks[words.mark];
  const tr = closeHistory(state.tr);
  if (!type) return tr;
  const kept = state.doc
    .resolve(from)
    .marks()
    .filter((mark) => mark.type.name === "restricted");
  const marks = type.create(words.attributes).addToSet(kept);
  tr.replaceWith(from, to, state.schema.text(words.text, marks));
  const end = from + words.text.length;
  return tr.setSelection(TextSelection.create(tr.doc, end)).removeStoredMark(type).scrollIntoView();
}
