import { describe, expect, it } from "vitest";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { type BlockDiff, diffNarratives, isUnchanged } from "@/lib/domain/narrative-diff";
import { wordDiffer } from "@/lib/operations/desk/history/word-differ";
import { aNarrative, annotated, cite, restricted, words } from "@/tests/fixtures/a-narrative";

const diff = (before: NarrativeNode | null, after: NarrativeNode | null) =>
  diffNarratives(before, after, wordDiffer(10_000));
const said = (block: BlockDiff | undefined) =>
  block?.runs.map((run) => `${run.op}: ${run.tokens.map((token) => token.text).join("")}`);
const text = (...paragraphs: string[]) => aNarrative(...paragraphs.map((one) => [words(one)]));
const block = (id: string, ...content: NarrativeNode[]): NarrativeNode => ({
  type: "paragraph",
  attrs: { id },
  content,
});
const doc = (...content: NarrativeNode[]): NarrativeNode => ({ type: "doc", content });

describe("words", () => {
  it("are compared one by one within their block", () => {
    const [one] = diff(text("He refused the order."), text("He refused an order twice."));
    expect(one?.change).toBe("changed");
    expect(said(one)).toEqual([
      "same: He refused ",
      "removed: the",
      "added: an",
      "same:  order",
      "added:  twice",
      "same: .",
    ]);
  });

  it("are compared in Russian too, and with their stress marks", () => {
    const [one] = diff(text("Он отказа\u0301лся ехать."), text("Он отказа\u0301лся воевать."));
    expect(said(one)).toContain("removed: ехать");
  });

  it("that did not change give the same blocks", () => {
    const blocks = diff(text("One.", "Two."), text("One.", "Two."));
    expect(isUnchanged(blocks)).toBe(true);
    expect(blocks.map((one) => one.change)).toEqual(["same", "same"]);
  });
});

describe("what lies on words counts:", () => {
  it.each([
    ["bold", { type: "bold" } as const, ["bold"]],
    ["a restriction", restricted, ["restricted"]],
    ["a note", annotated("9999.a1"), ["annotated 9999.a1"]],
  ])("%s that came", (_what, mark, marks) => {
    const [one] = diff(
      aNarrative([words("All of this.")]),
      aNarrative([words("All "), words("of this", mark), words(".")]),
    );
    const marked = one?.runs.find((run) => run.op === "marked");
    expect(marked?.tokens.map((token) => token.text).join("")).toBe("of this");
    expect(marked).toMatchObject({ before: [], tokens: [{ marks }, {}, {}] });
  });

  it("one note in place of another", () => {
    const [one] = diff(
      aNarrative([words("this", annotated("9999.a1"))]),
      aNarrative([words("this", annotated("9999.a2"))]),
    );
    expect(one?.runs).toMatchObject([
      { op: "marked", before: ["annotated 9999.a1"], tokens: [{ marks: ["annotated 9999.a2"] }] },
    ]);
  });

  it("a footnote that went", () => {
    const [one] = diff(aNarrative([words("So."), cite("9999.e1")]), aNarrative([words("So.")]));
    expect(one?.runs.at(-1)).toMatchObject({
      op: "removed",
      tokens: [{ kind: "cite", text: "9999.e1" }],
    });
  });
});

describe("blocks", () => {
  it("are known by their ids, wherever they stand", () => {
    const a = block("a", words("First."));
    const b = block("b", words("Second."));
    const c = block("c", words("Third."));
    const blocks = diff(doc(a, b, c), doc(c, a, b));
    expect(blocks.map(({ id, change, moved }) => [id, change, moved])).toEqual([
      ["c", "same", true],
      ["a", "same", false],
      ["b", "same", false],
    ]);
    expect(isUnchanged(blocks)).toBe(false);
  });

  it("that were removed are shown where they stood", () => {
    const [a, b, c] = ["a", "b", "c"].map((id) => block(id, words(id)));
    if (!a || !b || !c) throw new Error("three blocks");
    expect(diff(doc(a, b, c), doc(a, c)).map(({ id, change }) => [id, change])).toEqual([
      ["a", "same"],
      ["b", "removed"],
      ["c", "same"],
    ]);
    expect(diff(doc(a, b), doc(b)).map((one) => one.change)).toEqual(["removed", "same"]);
    expect(diff(doc(a, b), doc(a)).map((one) => one.change)).toEqual(["same", "removed"]);
  });

  it("without an id are known by what is in them", () => {
    const list = (item: string, other: string): NarrativeNode => ({
      type: "bulletList",
      content: [
        { type: "listItem", content: [block("i1", words(item))] },
        { type: "listItem", content: [block("i2", words(other))] },
      ],
    });
    const [one, ...others] = diff(doc(list("One", "two")), doc(list("One", "three")));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ type: "bulletList", change: "changed" });
    expect(said(one)).toContain("removed: two");
  });

  it("that stand twice are told apart", () => {
    const rule: NarrativeNode = { type: "horizontalRule" };
    expect(diff(doc(rule, rule), doc(rule)).map((one) => one.change)).toEqual(["same", "removed"]);
  });

  it.each([
    ["nothing before", null, text("One."), ["added"]],
    ["nothing after", text("One."), null, ["removed"]],
    ["nothing at all", null, null, []],
  ])("with %s", (_what, before, after, expected) => {
    expect(diff(before, after).map((one) => one.change)).toEqual(expected);
  });
});

describe("two long narratives", () => {
  const long = (change: (word: string, at: number) => string) =>
    text(
      ...Array.from({ length: 500 }, (_, paragraph) =>
        Array.from({ length: 100 }, (_word, at) => change(`word${(paragraph * 7 + at) % 997}`, at)),
      ).map((each) => each.join(" ")),
    );

  it("of 50,000 words each are compared within two seconds", () => {
    const before = long((word) => word);
    const after = long((word, at) => (at % 10 === 0 ? `${word}-changed` : word));
    const begun = performance.now();
    const blocks = diffNarratives(before, after, wordDiffer());
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(blocks).toHaveLength(500);
    expect(blocks.every((one) => one.change === "changed" && one.runs.length > 2)).toBe(true);
  });

  it("that have nothing in common are shown whole instead of being compared for ever", () => {
    const one = (word: string) =>
      text(Array.from({ length: 50_000 }, (_, at) => `${word}${at}`).join(" "));
    const begun = performance.now();
    const [block] = diffNarratives(one("before"), one("after"), wordDiffer());
    expect(performance.now() - begun).toBeLessThan(2500);
    expect(block?.runs.map((run) => run.op)).toEqual(["removed", "added"]);
  });
});
