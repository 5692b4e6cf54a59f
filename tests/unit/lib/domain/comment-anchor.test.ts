import { describe, expect, it } from "vitest";
import { asks, commentAnchor } from "@/lib/domain/comment";
import { placeOf } from "@/lib/domain/comment-anchor";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { aNarrative, words } from "@/tests/fixtures/a-narrative";

const entryWith = (narrative: NarrativeNode | null) => {
  const entry = aCaseEntry();
  return { ...entry, en: { ...entry.en, narrative } };
};
const anchor = {
  lang: "en",
  block: "9999.en.1",
  exact: "the order",
  prefix: "He refused ",
  suffix: " in words.",
} as const;
const found = (...texts: string[]) =>
  placeOf(anchor, entryWith(aNarrative(...texts.map((text) => [words(text)]))));

describe("a comment on a passage", () => {
  it("stands where its words stand", () => {
    expect(found("He refused the order in words.")).toEqual({
      on: "passage",
      lang: "en",
      block: "9999.en.1",
      start: 11,
      end: 20,
    });
  });

  it("moves with its words within the block", () => {
    expect(found("In May, he said: He refused the order in words.")).toMatchObject({ start: 28 });
  });

  it("chooses among the same words those with its surroundings", () => {
    const text = "They gave the order twice. He refused the order in words.";
    expect(found(text)).toMatchObject({ start: text.lastIndexOf("the order") });
  });

  it("stays in its block where only the words are left", () => {
    expect(found("Nobody saw the order.")).toMatchObject({ block: "9999.en.1", start: 11 });
  });

  it("follows its words into another block where something beside them came along", () => {
    expect(found("Nothing here.", "Then he says: the order in words.")).toMatchObject({
      block: "9999.en.2",
    });
  });

  it("never jumps to the same words elsewhere when nothing beside them is the same", () => {
    expect(found("Nothing here.", "Another sentence with the order, again.")).toEqual({
      on: "orphaned",
      words: "the order",
    });
  });

  it("is orphaned when the text is gone", () => {
    expect(placeOf(anchor, entryWith(null))).toEqual({ on: "orphaned", words: "the order" });
  });
});

describe("a comment on a field", () => {
  it.each([
    [{ kind: "party", id: "9999.defendant", field: "age" }, "field"],
    [{ kind: "person", id: "9999.p1", field: "ground" }, "field"],
    [{ kind: "text", id: "en", field: "title" }, "field"],
    [{ kind: "party", id: "9999.gone", field: "age" }, "orphaned"],
    [{ kind: "person", id: "9999.gone", field: "ground" }, "orphaned"],
  ])("%o is placed as %s", (field, on) => {
    expect(placeOf(field, aCaseEntry()).on).toBe(on);
  });
});

it("a comment without an anchor stands on the whole", () => {
  expect(placeOf(null, aCaseEntry())).toEqual({ on: "entry" });
});

describe("what asks for something", () => {
  it.each([
    [{ anchor: null, parent: null }, true],
    [{ anchor, parent: null }, true],
    [{ anchor: { move: "ready" as const }, parent: null }, false],
    [{ anchor: null, parent: "another" }, false],
  ])("%o: %s", (comment, expected) => {
    expect(asks(comment)).toBe(expected);
  });
});

it.each([
  [{ ...anchor, exact: "" }],
  [{ ...anchor, block: "x".repeat(200) }],
  [{ ...anchor, extra: true }],
  [{ move: "deleted" }],
  [{ kind: "party" }],
])("an anchor like %o is refused", (given) => {
  expect(commentAnchor.safeParse(given).success).toBe(false);
});
