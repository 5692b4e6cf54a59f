import { describe, expect, it } from "vitest";
import { asks, chosenAnchor, commentAnchor, commentText } from "@/lib/domain/comment";
import { messagesOf } from "@/tests/fixtures/messages-of";

const passage = { lang: "en", block: "b1", exact: "invented", prefix: "", suffix: "" };
const field = { kind: "party", id: "9999.defendant", field: "age" };

describe("what a comment hangs on", () => {
  it.each([[null], [passage], [field]])("is chosen by who writes it: %j", (anchor) => {
    expect(chosenAnchor.parse(anchor)).toEqual(anchor);
  });

  it("is never chosen as the reason of a move, which the desk alone writes", () => {
    expect(chosenAnchor.safeParse({ move: "ready" }).success).toBe(false);
    expect(commentAnchor.parse({ move: "ready" })).toEqual({ move: "ready" });
  });

  it.each([
    [{ ...passage, exact: " " }],
    [{ ...passage, lang: "de" }],
    [{ ...passage, author: "somebody" }],
    [{ ...field, field: "x".repeat(61) }],
    [{ ...field, resolvedBy: "somebody" }],
    [{}],
    ["b1"],
    [{ move: "deleted" }],
  ])("is refused as %j", (anchor) => {
    expect(commentAnchor.safeParse(anchor).success).toBe(false);
  });
});

describe("the words of a comment", () => {
  it.each(["", " \n\t", "\u00a0"])("are never empty: %j", (text) => {
    expect(messagesOf(commentText, text)).toEqual(["text.empty"]);
  });

  it("are at most so long", () => {
    expect(messagesOf(commentText, "x".repeat(4001))).toEqual(["text.tooLong"]);
  });
});

describe("a comment that asks for something", () => {
  it.each([
    ["one on a passage", { parent: null, anchor: { ...passage, lang: "en" as const } }, true],
    ["one on the whole", { parent: null, anchor: null }, true],
    ["an answer", { parent: "c1", anchor: null }, false],
    ["the reason of a move", { parent: null, anchor: { move: "ready" as const } }, false],
  ])("is %s: %#", (_what, comment, expected) => {
    expect(asks(comment)).toBe(expected);
  });
});
