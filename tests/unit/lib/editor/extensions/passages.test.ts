import { describe, expect, it } from "vitest";
import { PassageMarks, passagesKey, withRefs } from "@/lib/editor/extensions/passages";
import type { NarrativeRefs } from "@/lib/editor/narrative-refs";
import { aNarrative, cite, words } from "@/tests/fixtures/a-narrative";
import { aWriter, putCursor, type } from "@/tests/fixtures/a-writer";
import { saysOfPassages } from "@/tests/fixtures/says-of-passages";

const refs: NarrativeRefs = { persons: [], excerpts: {}, annotations: {}, figures: {} };
const writer = () =>
  aWriter(aNarrative([words("one "), cite("e1"), words(" two")], [words("three "), cite("e2")]), [
    PassageMarks.configure({ refs, words: saysOfPassages }),
  ]);
const passages = (editor: ReturnType<typeof writer>) => passagesKey.getState(editor.state);

describe("what is drawn over a text", () => {
  it("is not drawn anew while plain words are typed, and moves along with them", () => {
    const editor = putCursor(writer(), "one");
    const before = passages(editor)
      ?.drawn.find()
      .map(({ from }) => from);
    type(editor, "xx");
    expect(passages(editor)).toMatchObject({ isStale: false });
    expect(
      passages(editor)
        ?.drawn.find()
        .map(({ from }) => from),
    ).toEqual(before?.map((n) => n + 2));
  });

  it.each([
    [
      "a footnote is put in",
      (editor: ReturnType<typeof writer>) =>
        editor.state.tr.insert(1, editor.schema.nodes.cite?.create({ excerpt: "e9" }) ?? []),
    ],
    [
      "a footnote is taken out",
      (editor: ReturnType<typeof writer>) => editor.state.tr.delete(2, 8),
    ],
    [
      "words are marked",
      (editor: ReturnType<typeof writer>) => {
        const mark = editor.schema.marks.gap?.create({ reason: "not-stated" });
        return mark ? editor.state.tr.addMark(1, 3, mark) : editor.state.tr;
      },
    ],
    [
      "marked words are put in",
      (editor: ReturnType<typeof writer>) =>
        editor.state.tr.insert(
          1,
          editor.schema.text(
            "x",
            [editor.schema.marks.annotated?.create({ annotation: "a" })].filter(
              (m) => m !== undefined,
            ),
          ),
        ),
    ],
  ])("is to be drawn anew where %s", (_what, change) => {
    const editor = writer();
    editor.view.dispatch(change(editor));
    expect(passages(editor)?.isStale).toBe(true);
  });

  it("is drawn anew at once where what it refers to changes", () => {
    const editor = writer();
    const named = { ...refs, excerpts: { e1: { exact: "", source: "" } } };
    editor.view.dispatch(withRefs(editor.state, named));
    expect(passages(editor)).toMatchObject({ refs: named, isStale: false });
    expect(passages(editor)?.footnotes).toEqual(["e1", "e2"]);
  });
});
