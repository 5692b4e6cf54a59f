import { describe, expect, it } from "vitest";
import {
  markOf,
  narrativeNode,
  narrativeNodes,
  narrativeText,
  textAttribute,
} from "@/lib/domain/narrative";
import { aNarrative, cite, mention, restricted, words } from "@/tests/fixtures/a-narrative";
import { messagesOf } from "@/tests/fixtures/messages-of";

describe("a narrative", () => {
  it.each([
    ["node", { type: "script" }],
    ["mark", { type: "text", text: "a", marks: [{ type: "onclick" }] }],
    ["field", { type: "paragraph", style: "color:red" }],
    ["attribute value", { type: "paragraph", attrs: { id: { $ne: null } } }],
  ])("never has an unknown %s", (_what, node) => {
    expect(messagesOf(narrativeNode, { type: "doc", content: [node] })).not.toEqual([]);
  });

  it("never has text that cannot be stored", () => {
    expect(messagesOf(narrativeNode, words("a\u0000"))).not.toEqual([]);
  });

  it("is taken as it is", () => {
    const doc = aNarrative([words("He refused.", mention("person", "9999.p1")), cite("9999.e1")]);
    expect(narrativeNode.parse(doc)).toEqual(doc);
  });
});

describe("the parts of a narrative", () => {
  const doc = aNarrative([words("One"), cite("9999.e1"), words(" two.")], [words("Three.")]);

  it("are walked in the order of reading", () => {
    const types = [...narrativeNodes(doc)].map((node) => node.text ?? node.type);
    expect(types).toEqual(["doc", "paragraph", "One", "cite", " two.", "paragraph", "Three."]);
  });

  it("give their words, blocks divided by a line break", () => {
    expect(narrativeText(doc)).toBe("One two.\nThree.");
  });

  it("have an attribute as text only where it is text", () => {
    expect(textAttribute({ attrs: { level: 2 } }, "level")).toBeNull();
    expect(textAttribute({}, "id")).toBeNull();
    expect(textAttribute(cite("9999.e1"), "excerpt")).toBe("9999.e1");
  });

  it("have a mark by its type", () => {
    expect(markOf(words("a", restricted), "restricted")).toEqual(restricted);
    expect(markOf(words("a"), "restricted")).toBeUndefined();
  });
});
