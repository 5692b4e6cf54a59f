import { describe, expect, it } from "vitest";
import { figuresNamed, numbersIn, withBoundFigures } from "@/lib/domain/ledger/bound-figures";
import { type NarrativeNode, narrativeText } from "@/lib/domain/narrative";
import { shippedCasebook } from "@/tests/fixtures/shipped-casebook";

type Attributes = Record<string, string | number | null>;
const number = (words: string, attrs: Attributes): NarrativeNode => ({
  type: "text",
  text: words,
  marks: [{ type: "figure", attrs }],
});
const storyOf = (...content: NarrativeNode[]): NarrativeNode => ({
  type: "doc",
  content: [{ type: "paragraph", attrs: { id: "b1" }, content }],
});
const text = (words: string): NarrativeNode => ({ type: "text", text: words });
const gone: NarrativeNode = { type: "redacted", attrs: { reason: "figure" } };
const numbers = new Map([
  ["f901", [{ min: 5593, max: 5593, unit: "people" as const }]],
  ["f902", [{ min: 60, max: 84, unit: "months" as const }]],
]);
const left = (node: NarrativeNode) =>
  withBoundFigures(storyOf(node), numbers).content?.[0]?.content;

describe("a number in a story", () => {
  it.each([
    ["5,593 soldiers", { figure: "f901" }],
    ["5593 военных", { figure: "f901" }],
    ["5\u00a0593", { figure: "f901", value: "5\u00a0593", asOf: "2023-12" }],
    ["over five thousand", { figure: "f901" }],
    ["5 to 7 years", { figure: "f902" }],
    ["60–84 months", { figure: "f902", value: "60–84" }],
    ["3", { figure: "cases?article=332", value: "3", asOf: "2026-11-22" }],
    ["three", { figure: "cases?article=332", value: "3", asOf: "2026-11-22" }],
    ["1\u00a0200", { figure: "cases?article=332", value: "1,200", asOf: "2026-11-22" }],
  ])("stays where it is borne out: %s", (words, attrs) => {
    expect(left(number(words, attrs))).toEqual([number(words, attrs)]);
  });

  it.each([
    ["its figure is not public", "5,593 soldiers", { figure: "f999" }],
    ["its figure is not public, told in words", "a few thousand", { figure: "f999" }],
    ["its figure states another number now", "5,517 soldiers", { figure: "f901" }],
    ["what was frozen does not hold any more", "so many", { figure: "f901", value: "5,517" }],
    ["half of a frozen span does not hold", "60–90", { figure: "f902", value: "60–90" }],
    ["a figure is not named at all", "5,593", {}],
    ["a second number beside it is not its own", "5,593, or 4,000", { figure: "f901" }],
    [
      "a count of the casebook reads otherwise than it was frozen",
      "5,000",
      { figure: "cases?article=332", value: "12", asOf: "2026-11-22" },
    ],
    ["a count of the casebook was never frozen", "3", { figure: "cases?article=332" }],
    ["a count of the casebook has no day", "3", { figure: "cases?article=332", value: "3" }],
  ])("is not shown where %s", (_why, words, attrs) => {
    expect(left(number(words, attrs))).toEqual([gone]);
  });

  it("leaves one mark, however its words were divided", () => {
    const parts = [number("5,", { figure: "f999" }), number("593", { figure: "f999" })];
    const story = withBoundFigures(storyOf(text("In all "), ...parts, text(" men.")), numbers);
    expect(story.content?.[0]?.content).toEqual([text("In all "), gone, text(" men.")]);
  });

  it("keeps its neighbours, and what was redacted for another reason", () => {
    const story = storyOf(text("a"), { type: "redacted" }, number("7", { figure: "f999" }));
    expect(withBoundFigures(story, numbers).content?.[0]?.content).toEqual([
      text("a"),
      { type: "redacted" },
      gone,
    ]);
  });
});

it("names the figures that a story takes numbers from, each once, and no counts", () => {
  const story = storyOf(
    number("1", { figure: "f902" }),
    number("2", { figure: "f901" }),
    number("3", { figure: "f902" }),
    number("4", { figure: "cases?article=332" }),
  );
  expect(figuresNamed(story)).toEqual(["f902", "f901"]);
});

it.each([
  ["10,308 and 5\u202f517", [10_308, 5517]],
  ["36.0 % или 36,0", [36, 36]],
  ["1,076, 12", [1076, 12]],
  ["none", []],
])("reads the numbers in %j", (words, found) => {
  expect(numbersIn(words)).toEqual(found);
});

it("bears out every number in the stories that ship", async () => {
  const { told, figures } = await shippedCasebook();
  const ledger = new Map(figures.map(({ id, quantities }) => [id, quantities]));
  for (const { name, doc } of told)
    expect(narrativeText(withBoundFigures(doc, ledger)), name).toBe(narrativeText(doc));
  expect(told.flatMap(({ doc }) => figuresNamed(doc)).length).toBeGreaterThan(0);
});
