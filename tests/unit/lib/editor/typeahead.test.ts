import { describe, expect, it } from "vitest";
import { askedAt, insertAsked, mentionAsked } from "@/lib/editor/typeahead";
import { aNarrative, cite, words } from "@/tests/fixtures/a-narrative";
import { aWriter, putCursor } from "@/tests/fixtures/a-writer";

describe("a mention", () => {
  it.each([
    "ivan@example",
    "He refused",
    "@ Ivan",
    "@Ivan Invented the soldier who never lived",
    "a@",
    "@a@b",
    "[Ivan",
  ])("is not asked for by %j", (before) => expect(mentionAsked(before)).toBeNull());

  it.each([
    ["@", "", "@"],
    ["He said @Iv", "Iv", "@Iv"],
    ["(@Иван Выд", "Иван Выд", "@Иван Выд"],
    ["[[суд", "суд", "[[суд"],
    ["«[[", "", "[["],
    ["under @337(5)", "337(5)", "@337(5)"],
  ])("is asked for by %j", (before, query, text) => {
    expect(mentionAsked(before)).toEqual({ query, text });
  });
});

describe("something to put in", () => {
  it.each(["and/or", "1/2", "https://a", "a /b c d e", "/ "])("is not asked for by %j", (before) =>
    expect(insertAsked(before)).toBeNull(),
  );

  it.each([
    ["/", ""],
    ["text /таб", "таб"],
    ["/numbered list", "numbered list"],
  ])("is asked for by %j", (before, query) => expect(insertAsked(before)?.query).toBe(query));
});

it("the words asked with are those that a choice replaces", () => {
  const editor = putCursor(
    aWriter(aNarrative([words("one"), cite("e1"), words(" @Iv and")])),
    "@Iv",
  );
  const found = askedAt(editor.state.selection.$from, mentionAsked);
  expect(found?.range && editor.state.doc.textBetween(found.range.from, found.range.to)).toBe(
    "@Iv",
  );
});
