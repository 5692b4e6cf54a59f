import { describe, expect, it } from "vitest";
import { openedAt } from "@/lib/editor/extensions/opening";
import { aNarrative, annotated, cite, words } from "@/tests/fixtures/a-narrative";
import { aWriter, putCursor } from "@/tests/fixtures/a-writer";

const editor = aWriter(
  aNarrative([
    words("plain "),
    words("noted", annotated("a1")),
    words(" more"),
    cite("e1"),
    words(" end"),
  ]),
);
const at = (words: string) => openedAt(putCursor(editor, words).state);

describe("what stands at the cursor", () => {
  it("is nothing among plain words", () => expect(at("pla")).toBeNull());
  it("is the annotation of the words around it", () =>
    expect(at("not")).toEqual({ kind: "annotation", id: "a1" }));
  it("is the annotation of the words that end there", () =>
    expect(at("noted")).toEqual({ kind: "annotation", id: "a1" }));
  it("is the footnote beside it", () => expect(at(" more")).toEqual({ kind: "cite", id: "e1" }));
});
