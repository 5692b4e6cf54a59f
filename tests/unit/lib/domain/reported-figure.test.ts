import { describe, expect, it } from "vitest";
import { reportedFigure } from "@/lib/domain/reported-figure";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";
import { messagesOf } from "@/tests/fixtures/messages-of";

const number = (min: number | null, max: number | null) => ({
  min,
  max,
  unit: "sentences",
  qualifier: "exact",
});
const written = (more: object) => ({
  id: "f999",
  number: 999,
  metric: "sentences-passed",
  quantities: [number(700, 700)],
  statement: { en: "Invented courts passed 700.", ru: "Выдуманные суды вынесли 700." },
  articleScope: ["337", "332(2.1)"],
  period: null,
  periodBasis: "unknown",
  asOf: null,
  asOfBasis: "unknown",
  publisher: "invented",
  relayedBy: null,
  source: "invented",
  excerpts: [anExcerpt("f999.e1")],
  ...more,
});

describe("a reported figure", () => {
  it.each([
    ["runs from more to less", { quantities: [number(9, 3)] }],
    ["counts less than nothing", { quantities: [number(-1, 3)] }],
    ["has no number", { quantities: [] }],
    ["has no quotation", { excerpts: [] }],
    ["counts what nobody defined", { metric: "rumours" }],
    ["is limited to something that is no article", { articleScope: ["art. 337"] }],
    ["supersedes something that is no figure", { supersedes: "x01" }],
  ])("never %s", (_what, more) => {
    expect(messagesOf(reportedFigure, written(more))).not.toEqual([]);
  });

  it("may have a claim in words alone, or one bound", () => {
    const quantities = [number(null, null), number(100, null)];
    expect(messagesOf(reportedFigure, written({ quantities }))).toEqual([]);
  });
});
