import { Extension } from "@tiptap/core";
import { history, undo } from "@tiptap/pm/history";
import { Slice } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { BlockIds } from "@/lib/editor/extensions/block-ids";
import { aNarrative, cite, words } from "@/tests/fixtures/a-narrative";
import { aWriter, linesOf, positionOf, putCursor, type } from "@/tests/fixtures/a-writer";

const History = Extension.create({ name: "history", addProseMirrorPlugins: () => [history()] });
const two = aNarrative([words("one two"), cite("9999.e1")], [words("three")]);
const writer = () => aWriter(two, [BlockIds, History]);

/** The ids of the blocks, `new` for one that was not there before. */
const idsOf = (editor: ReturnType<typeof writer>) =>
  linesOf(editor).map((line) => {
    const [, id = "", ...rest] = line.split(" ");
    return `${/^9999/.test(id) ? id : "new"} ${rest.join(" ")}`.trim();
  });

describe("the ids of blocks", () => {
  it("never stand twice, however blocks are divided, copied and joined", () => {
    const editor = writer();
    for (const at of ["one", "three", "tw"]) putCursor(editor, at).commands.splitBlock();
    const copy = editor.state.doc.slice(0, editor.state.doc.content.size);
    editor.view.dispatch(editor.state.tr.replace(0, 0, copy));
    const ids = linesOf(editor).map((line) => line.split(" ")[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[\w.]+$/.test(id ?? ""))).toBe(true);
  });

  it("stay where they are while words are typed", () => {
    const editor = putCursor(writer(), "one");
    type(editor, " more");
    expect(idsOf(editor)).toEqual(["9999.en.1 one more two[9999.e1]", "9999.en.2 three"]);
  });

  it("stay with the first part of a block that is divided", () => {
    const editor = putCursor(writer(), "one");
    editor.commands.splitBlock();
    expect(idsOf(editor)).toEqual(["9999.en.1 one", "new  two[9999.e1]", "9999.en.2 three"]);
  });

  it("stay with the words where a block is divided before them", () => {
    const editor = writer();
    editor.commands.setTextSelection(positionOf(editor.state.doc, "three"));
    editor.commands.splitBlock();
    expect(idsOf(editor)).toEqual(["9999.en.1 one two[9999.e1]", "new", "9999.en.2 three"]);
  });

  it("stay with the block that was there where its copy is put before it", () => {
    const editor = writer();
    const { doc, tr } = editor.state;
    editor.view.dispatch(tr.insert(0, doc.child(1)));
    expect(idsOf(editor)).toEqual(["new three", "9999.en.1 one two[9999.e1]", "9999.en.2 three"]);
  });

  it("stay where blocks become headings", () => {
    const editor = writer();
    editor.commands.selectAll();
    editor.commands.setNode("heading", { level: 3 });
    expect(idsOf(editor)).toEqual(["9999.en.1 one two[9999.e1]", "9999.en.2 three"]);
  });

  it("come back with the block where a change is undone", () => {
    const editor = writer();
    const { doc, tr } = editor.state;
    editor.view.dispatch(tr.delete(0, doc.child(0).nodeSize));
    undo(editor.state, editor.view.dispatch);
    expect(idsOf(editor)).toEqual(["9999.en.1 one two[9999.e1]", "9999.en.2 three"]);
  });

  it("come from no other text", () => {
    const editor = writer();
    const foreign = aWriter(aNarrative([words("foreign")])).state.doc.firstChild;
    const pasted = new Slice(
      editor.schema.nodeFromJSON({
        type: "doc",
        content: [{ ...foreign?.toJSON(), attrs: { id: "0001.en.7" } }],
      }).content,
      0,
      0,
    );
    const plugin = editor.state.plugins.find(({ props }) => props.transformPasted);
    const taken = plugin?.props.transformPasted?.call(plugin, pasted, editor.view, false);
    expect(taken?.content.firstChild?.attrs.id).toBe("");
  });
});
