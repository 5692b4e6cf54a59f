import type { Editor } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import type { Transaction } from "@tiptap/pm/state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  toggleHeaderRow,
} from "@tiptap/pm/tables";
import { insertMarked, markPassage } from "./mark-passage";
import { markedRange } from "./passage-range";

type Command = (editor: Editor) => boolean;

const heading = (level: number) => (editor: Editor) =>
  editor.commands.toggleNode("heading", "paragraph", { level });
const list = (name: string) => (editor: Editor) => editor.commands.toggleList(name, "listItem");

/** What changes a text without asking anything. */
export const textCommands = {
  undo: (editor: Editor) => editor.commands.undo(),
  redo: (editor: Editor) => editor.commands.redo(),
  bold: (editor: Editor) => editor.commands.toggleMark("bold"),
  italic: (editor: Editor) => editor.commands.toggleMark("italic"),
  paragraph: (editor: Editor) => editor.commands.setNode("paragraph"),
  heading2: heading(2),
  heading3: heading(3),
  heading4: heading(4),
  bulletList: list("bulletList"),
  orderedList: list("orderedList"),
  quote: (editor: Editor) => editor.commands.toggleWrap("blockquote"),
  figureNote: (editor: Editor) => editor.commands.toggleNode("figureNote", "paragraph"),
  rule: (editor: Editor) =>
    editor.commands.insertContent([{ type: "horizontalRule" }, { type: "paragraph" }]),
  table: (editor: Editor) => editor.commands.insertContent(emptyTable()),
  restrict: toggleRestricted,
} satisfies Record<string, Command>;

/** What changes the table in which the cursor stands. */
export const tableCommands = {
  rowBefore: addRowBefore,
  rowAfter: addRowAfter,
  columnBefore: addColumnBefore,
  columnAfter: addColumnAfter,
  headerRow: toggleHeaderRow,
  deleteRow,
  deleteColumn,
  deleteTable,
} as const;

/** Does a change that undo takes back by itself, apart from what is typed before and after it. */
export function apart(editor: Editor, change: Transaction | null): boolean {
  if (!change) return false;
  editor.view.dispatch(closeHistory(change));
  editor.view.dispatch(closeHistory(editor.state.tr));
  return true;
}

/** Marks the chosen words as a gap; with none chosen, puts dots for what is left out. */
export function markGap(editor: Editor, reason: string): boolean {
  const words = { text: "[…]", mark: "gap", attributes: { reason } } as const;
  const { state } = editor;
  return apart(editor, markPassage(state, "gap", { reason }) ?? insertMarked(state, words));
}

/** Takes a mark away from the whole passage around the cursor, or from the chosen words. */
export function unmark(editor: Editor, name: string): boolean {
  const { state } = editor;
  const range = state.selection.empty ? markedRange(state, name) : state.selection;
  const type = state.schema.marks[name];
  if (!range || !type) return false;
  return apart(editor, state.tr.removeMark(range.from, range.to, type));
}

function toggleRestricted(editor: Editor): boolean {
  if (editor.isActive("restricted")) return unmark(editor, "restricted");
  return apart(editor, markPassage(editor.state, "restricted"));
}

/** Three columns, a row of headings and two rows. */
function emptyTable() {
  const row = (type: string) => ({
    type: "tableRow",
    content: Array.from({ length: 3 }, () => ({ type, content: [{ type: "paragraph" }] })),
  });
  const rows = [row("tableHeader"), row("tableCell"), row("tableCell")];
  return [{ type: "table", content: rows }, { type: "paragraph" }];
}
