import { Extension } from "@tiptap/core";
import { history, redo, undo } from "@tiptap/pm/history";
import { describe, expect, it } from "vitest";
import { BlockIds } from "@/lib/editor/extensions/block-ids";
import { insertCite } from "@/lib/editor/insert-cite";
import { insertMarked, markPassage } from "@/lib/editor/mark-passage";
import { markedRange, passageRange } from "@/lib/editor/passage-range";
import { replaceNarrative } from "@/lib/editor/replace-narrative";
import { selectedWords, startOfBlock } from "@/lib/editor/selected-words";
import { apart, markGap, tableCommands, textCommands, unmark } from "@/lib/editor/text-commands";
import {
  aNarrative,
  annotated,
  cite,
  mention,
  restricted,
  words,
} from "@/tests/fixtures/a-narrative";
import { aWriter, linesOf, putCursor, type } from "@/tests/fixtures/a-writer";

const History = Extension.create({
  name: "history",
  addProseMirrorPlugins: () => [history()],
});
const writer = (...paragraphs: Parameters<typeof aNarrative>) =>
  aWriter(aNarrative(...paragraphs), [BlockIds, History]);
const marksOf = (editor: ReturnType<typeof aWriter>) => {
  const found: string[] = [];
  editor.state.doc.descendants((node) => {
    if (node.isInline)
      found.push([node.text ?? "*", ...node.marks.map((mark) => mark.type.name)].join(" "));
  });
  return found;
};

describe("a footnote", () => {
  it("is never lost by undoing what was typed before or after it", () => {
    const editor = putCursor(writer([words("He refused")]), "refused");
    type(editor, " it");
    apart(editor, insertCite(editor.state, "9999.e1"));
    type(editor, " and left");
    expect(linesOf(editor)).toEqual(["paragraph 9999.en.1 He refused it[9999.e1] and left"]);
    undo(editor.state, editor.view.dispatch);
    expect(linesOf(editor)).toEqual(["paragraph 9999.en.1 He refused it[9999.e1]"]);
    undo(editor.state, editor.view.dispatch);
    expect(linesOf(editor)).toEqual(["paragraph 9999.en.1 He refused it"]);
  });

  it("comes back with the paragraph that was taken out, and goes again by redo", () => {
    const editor = writer([words("He refused"), cite("9999.e1")], [words("Then")]);
    editor.view.dispatch(editor.state.tr.delete(0, editor.state.doc.child(0).nodeSize));
    undo(editor.state, editor.view.dispatch);
    expect(linesOf(editor)[0]).toContain("[9999.e1]");
    redo(editor.state, editor.view.dispatch);
    expect(linesOf(editor)).toEqual(["paragraph 9999.en.2 Then"]);
  });

  it("stands after the selected words, which stay", () => {
    const editor = putCursor(writer([words("He refused today")]), "refused", { select: true });
    editor.view.dispatch(insertCite(editor.state, "9999.e1"));
    expect(linesOf(editor)).toEqual(["paragraph 9999.en.1 He refused[9999.e1] today"]);
  });

  it("within restricted words is restricted with them, and has no other mark", () => {
    const editor = putCursor(
      writer([words("the secret place", restricted, annotated("a1"))]),
      "secret",
    );
    editor.view.dispatch(insertCite(editor.state, "9999.e1"));
    expect(marksOf(editor)[1]).toBe("* restricted");
  });
});

describe("a passage", () => {
  it("is nothing where there are no words", () => {
    const editor = writer([]);
    expect(passageRange(editor.state)).toBeNull();
    expect(markPassage(editor.state, "restricted")).toBeNull();
    expect(selectedWords(editor.state)).toBeNull();
  });

  it("is the word at the cursor where nothing is selected, in any script", () => {
    const editor = putCursor(writer([words("Он отказ-ался вчера")]), "отказ");
    const { from, to } = passageRange(editor.state) ?? { from: 0, to: 0 };
    expect(editor.state.doc.textBetween(from, to)).toBe("отказ-ался");
  });

  it("is taken off whole where only the cursor stands in it", () => {
    const editor = putCursor(
      writer([
        words("one "),
        words("two", annotated("a1")),
        words(" three", annotated("a1"), { type: "bold" }),
      ]),
      "tw",
    );
    expect(markedRange(editor.state, "annotated")).toEqual({ from: 5, to: 14 });
    unmark(editor, "annotated");
    expect(marksOf(editor)).toEqual(["one two", " three bold"]);
  });

  it("is restricted and given free again by the same command", () => {
    const editor = putCursor(writer([words("the secret place")]), "secret", { select: true });
    textCommands.restrict(editor);
    expect(marksOf(editor)).toEqual(["the ", "secret restricted", " place"]);
    textCommands.restrict(editor);
    expect(marksOf(editor)).toEqual(["the secret place"]);
  });

  it("lets what is typed after a mention be no part of it", () => {
    const editor = putCursor(writer([words("by ")]), "by ");
    const given = {
      text: "Ivan",
      mark: "mention",
      attributes: { kind: "person", id: "1" },
    } as const;
    editor.view.dispatch(insertMarked(editor.state, given));
    type(editor, " said");
    expect(marksOf(editor)).toEqual(["by ", "Ivan mention", " said"]);
  });

  it("tells its words and its block when it is selected", () => {
    const editor = putCursor(writer([words("one")], [words("two")]), "two", { select: true });
    expect(selectedWords(editor.state)).toEqual({ text: "two", blockId: "9999.en.2" });
  });
});

describe("a gap", () => {
  it("stands on the chosen words", () => {
    const editor = putCursor(writer([words("the unit is")]), "unit", { select: true });
    markGap(editor, "omitted-by-court");
    expect(marksOf(editor)).toEqual(["the ", "unit gap", " is"]);
  });

  it("stands as dots where there are no words", () => {
    const editor = writer([]);
    markGap(editor, "not-stated");
    expect(marksOf(editor)).toEqual(["[…] gap"]);
  });
});

describe("a block", () => {
  it.each([
    ["heading2", "heading"],
    ["heading4", "heading"],
    ["figureNote", "figureNote"],
  ] as const)("becomes a %s and a paragraph again", (command, name) => {
    const editor = putCursor(writer([words("one")]), "one");
    textCommands[command](editor);
    expect(linesOf(editor)).toEqual([`${name} 9999.en.1 one`]);
    textCommands[command](editor);
    expect(linesOf(editor)).toEqual(["paragraph 9999.en.1 one"]);
  });

  it.each([
    ["bulletList", "bulletList"],
    ["orderedList", "orderedList"],
    ["quote", "blockquote"],
  ] as const)("is put into a %s and taken out again", (command, name) => {
    const editor = putCursor(writer([words("one")]), "one");
    textCommands[command](editor);
    expect(editor.state.doc.firstChild?.type.name).toBe(name);
    textCommands[command](editor);
    expect(linesOf(editor)).toEqual(["paragraph 9999.en.1 one"]);
  });

  it("is found by its id", () => {
    const editor = writer([words("one")], [words("two")]);
    expect(startOfBlock(editor.state, "9999.en.2")).toBe(6);
    expect(startOfBlock(editor.state, "9999.en.7")).toBeNull();
  });
});

describe("a table", () => {
  const withTable = () => {
    const editor = writer([]);
    textCommands.table(editor);
    editor.commands.setTextSelection(4);
    return editor;
  };
  const shape = (editor: ReturnType<typeof writer>) => {
    const rows: number[] = [];
    editor.state.doc.descendants((node) => {
      if (node.type.name === "tableRow") rows.push(node.childCount);
    });
    return rows;
  };

  it("comes with a row of headings, and every cell has a paragraph with an id", () => {
    const editor = withTable();
    expect(shape(editor)).toEqual([3, 3, 3]);
    expect(new Set(linesOf(editor)).size).toBe(linesOf(editor).length);
  });

  it.each([
    ["rowAfter", [3, 3, 3, 3]],
    ["rowBefore", [3, 3, 3, 3]],
    ["columnAfter", [4, 4, 4]],
    ["columnBefore", [4, 4, 4]],
    ["deleteRow", [3, 3]],
    ["deleteColumn", [2, 2, 2]],
    ["deleteTable", []],
  ] as const)("is changed by %s", (command, rows) => {
    const editor = withTable();
    tableCommands[command](editor.state, editor.view.dispatch);
    expect(shape(editor)).toEqual(rows);
  });
});

describe("a text that another is put in place of", () => {
  it("is left alone where both are the same", () => {
    const editor = writer([words("one")]);
    expect(replaceNarrative(editor.state, editor.state.doc)).toBeNull();
  });

  it("changes only where they differ, and keeps the cursor", () => {
    const editor = putCursor(writer([words("one two")], [words("three")]), "thr");
    const { head } = editor.state.selection;
    const other = editor.schema.nodeFromJSON(aNarrative([words("one xxx two")], [words("three")]));
    const tr = replaceNarrative(editor.state, other);
    if (tr) editor.view.dispatch(tr);
    expect(linesOf(editor)).toEqual([
      "paragraph 9999.en.1 one xxx two",
      "paragraph 9999.en.2 three",
    ]);
    expect(editor.state.selection.head).toBe(head + 4);
  });

  it("is brought back by one undo", () => {
    const editor = writer([words("aaa")], [words("b")]);
    const other = editor.schema.nodeFromJSON(aNarrative([words("aa")]));
    const tr = replaceNarrative(editor.state, other);
    if (tr) apart(editor, tr);
    expect(linesOf(editor)).toEqual(["paragraph 9999.en.1 aa"]);
    undo(editor.state, editor.view.dispatch);
    expect(linesOf(editor)).toEqual(["paragraph 9999.en.1 aaa", "paragraph 9999.en.2 b"]);
  });

  it("keeps its mentions", () => {
    const editor = writer([words("Ivan", mention("person", "1"))]);
    expect(marksOf(editor)).toEqual(["Ivan mention"]);
  });
});
