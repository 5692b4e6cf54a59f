import { describe, expect, it } from "vitest";
import { countWords, excerpt, longestExcerptWords, spanOf } from "@/lib/domain/excerpt";
import { messagesOf } from "@/tests/fixtures/messages-of";

const written = (exact: string, length = [...exact].length) => ({
  id: "9999.e1",
  capture: "invented.1",
  exact,
  prefix: "",
  suffix: "",
  start: 7,
  end: 7 + length,
});
const manyWords = (count: number) => Array.from({ length: count }, () => "word").join(" ");

describe("an excerpt", () => {
  it("never quotes more words than a short quotation has", () => {
    expect(messagesOf(excerpt, written(manyWords(longestExcerptWords + 1)))).toEqual([
      "excerpt.tooManyWords",
    ]);
    expect(messagesOf(excerpt, written(manyWords(longestExcerptWords)))).toEqual([]);
  });

  it("never ends elsewhere than its words do", () => {
    expect(messagesOf(excerpt, written("invented", 7))).toEqual(["excerpt.lengthDiffers"]);
  });

  it("is as long as its code points, not its UTF-16 units", () => {
    expect(messagesOf(excerpt, written("a 🕯 b", 5))).toEqual([]);
  });
});

it.each([
  ["", 0],
  ["  ", 0],
  ["одно", 1],
  ["two\u00a0words", 2],
  ["line\nby\tline ", 3],
])("counts the words of %j by white space", (text, count) => {
  expect(countWords(text)).toBe(count);
});

it("cuts a span by code points", () => {
  expect(spanOf("🕯🕯свеча", 1, 4)).toBe("🕯св");
});
