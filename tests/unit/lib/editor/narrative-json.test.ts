import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { narrativeNode } from "@/lib/domain/narrative";
import { BlockIds } from "@/lib/editor/extensions/block-ids";
import { narrativeJson } from "@/lib/editor/narrative-json";
import { aNarrative, annotated, cite, words } from "@/tests/fixtures/a-narrative";
import { aWriter, putCursor, type } from "@/tests/fixtures/a-writer";

const narrative = aNarrative(
  [words("one "), cite("e1")],
  [words("two", annotated("a1")), words(" more")],
  [words("three")],
);

describe("the text of an editor as it is sent and kept", () => {
  it("reads only what changed since it was read last", () => {
    const editor = putCursor(aWriter(narrative), "three");
    const before = narrativeJson(editor.state.doc).content;
    type(editor, "x");
    const after = narrativeJson(editor.state.doc).content;
    expect(after?.map((block, index) => block === before?.[index])).toEqual([true, true, false]);
  });

  it("is after any changes what reading all of it gives", () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 20 }), (changes) => {
        const editor = aWriter(narrative, [BlockIds]);
        for (const change of changes) {
          changed(editor, change);
          const { doc } = editor.state;
          expect(narrativeJson(doc)).toEqual(narrativeNode.parse(doc.toJSON()));
        }
      }),
      { numRuns: 100 },
    );
  });
});

const edits = fc.record({
  what: fc.constantFrom("type", "split", "delete", "replace"),
  at: fc.nat({ max: 40 }),
  length: fc.nat({ max: 9 }),
});

function changed(
  editor: Editor,
  { what, at, length }: { what: string; at: number; length: number },
) {
  const { doc, tr } = editor.state;
  const { size } = doc.content;
  const selection = TextSelection.between(
    doc.resolve(at % size),
    doc.resolve(Math.min((at % size) + length, size)),
  );
  editor.view.dispatch(tr.setSelection(selection));
  if (what === "type") type(editor, "x");
  else if (what === "split") editor.commands.splitBlock();
  else if (what === "delete") editor.commands.deleteSelection();
  else
    editor.view.dispatch(
      editor.state.tr.replaceWith(0, size, editor.schema.nodeFromJSON(narrative).content),
    );
}
