import { describe, expect, it } from "vitest";
import { handleOf } from "@/components/editor/narrative-handle";
import { BlockIds } from "@/lib/editor/extensions/block-ids";
import { aNarrative, cite, words } from "@/tests/fixtures/a-narrative";
import { aWriter, linesOf, putCursor } from "@/tests/fixtures/a-writer";

const writer = () => aWriter(aNarrative([words("one two")], [words("three")]), [BlockIds]);

describe("the handle of an editor", () => {
  it("gives the text as it was given", () => {
    const doc = aNarrative([words("one", { type: "bold" }), cite("e1")], [words("two")]);
    expect(handleOf(aWriter(doc)).getJSON()).toEqual(doc);
  });

  it("puts another text in place of this one", () => {
    const editor = writer();
    handleOf(editor).replace(aNarrative([words("one")]));
    expect(linesOf(editor)).toEqual(["paragraph 9999.en.1 one"]);
  });

  it("puts a footnote where the cursor is", () => {
    const editor = putCursor(writer(), "one");
    handleOf(editor).insertCite("e1");
    expect(linesOf(editor)[0]).toBe("paragraph 9999.en.1 one[e1] two");
  });

  it("goes nowhere for a block that is not there", () => {
    const editor = putCursor(writer(), "one");
    const { head } = editor.state.selection;
    handleOf(editor).goTo("none");
    expect(editor.state.selection.head).toBe(head);
  });

  it("tells what is selected", () => {
    const handle = handleOf(putCursor(writer(), "two", { select: true }));
    expect(handle.selected()).toEqual({ text: "two", blockId: "9999.en.1" });
    expect(handleOf(putCursor(writer(), "two")).selected()).toBeNull();
  });
});
