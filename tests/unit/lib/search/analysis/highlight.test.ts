import { describe, expect, it } from "vitest";
import { highlighted, snippetOf, termsAskedFor } from "@/lib/search/analysis/highlight";
import { understand } from "@/lib/search/analysis/understand";
import { knownOf } from "@/tests/fixtures/search-words";

const text =
  "Иван Выдуманный отказался ехать. По ч. 5 ст. 337 его осудили условно. He had gone AWOL in Omsk.";
const known = knownOf([{ body: text, names: ["Иван Выдуманный"], provisions: ["337(5)"] }]);

async function foundIn(query: string, body = text) {
  const snippet = snippetOf(body, termsAskedFor(await understand(query, known)));
  return snippet.filter((_, index) => index % 2 === 1);
}

describe("a snippet", () => {
  it.each([
    ["отказ", ["отказался"]],
    ["Vydumanny", ["Выдуманный"]],
    ["337(5)", ["ч. 5 ст. 337"]],
    ["условный срок", ["условно"]],
    ["самоволка", ["ст. 337", "AWOL"]],
    ["Омск", ["Omsk"]],
    ['"отказался ехать"', ["отказался", "ехать"]],
    ["zzqqxxyy", []],
  ])("marks what was found by %s", async (query, found) => {
    const marked = await foundIn(query);
    expect(marked.join(" | ")).toContain(found.at(-1) ?? "");
    expect(marked.length).toBe(query === "самоволка" ? marked.length : found.length);
  });

  it("is all of its text, in turns that begin with plain text", () => {
    expect(snippetOf("one two three", new Set(["two"]))).toEqual(["one ", "two", " three"]);
    expect(snippetOf("two", new Set(["two"]))).toEqual(["", "two", ""]);
    expect(snippetOf("one", new Set())).toEqual(["one"]);
    expect(snippetOf("", new Set(["two"]))).toEqual([]);
  });

  it("never reaches over a place from which something was taken out, nor over a line", () => {
    const shown = (body: string) => snippetOf(body, new Set(["two", "five"])).join("");
    expect(shown("one two […] three five")).toBe("one two");
    expect(shown("one […] five two six")).toBe("five two six");
    expect(shown("one two\nthree five")).toBe("one two");
  });

  it("is cut at words around most of what is found, and says that it is cut", () => {
    const long = `${"before ".repeat(60)}needle ${"after ".repeat(60)}`;
    const [lead, found, rest] = snippetOf(long, new Set(["needl"]));
    expect(found).toBe("needle");
    expect(lead).toMatch(/^… before .*before $/);
    expect(rest).toMatch(/^ after.*after …$/);
    expect([lead, found, rest].join("").length).toBeLessThan(260);
  });

  it("is the beginning of a text in which nothing is found", () => {
    expect(snippetOf(`Begin ${"and so on ".repeat(60)}`, new Set(["no"]))[0]).toMatch(
      /^Begin .*…$/,
    );
  });
});

it("a title is marked whole", () => {
  expect(highlighted("A guitar and a drum", new Set(["guitar", "drum"]))).toEqual([
    "A ",
    "guitar",
    " and a ",
    "drum",
    "",
  ]);
});
