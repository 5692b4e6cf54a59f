import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownProvisions } from "@/lib/domain/records/known-provisions";
import { readArticles } from "@/lib/domain/records/read-articles";

const known = knownProvisions(["332(1)", "332(2.1)", "337(3)", "337(5)", "338(1)", "345", "352.1"]);
const idsOf = (text: string) => readArticles(text, known).map(({ provision }) => provision);
const flagsOf = (text: string) => readArticles(text, known).map(({ flag }) => flag);

describe("an article that is not one of the list", () => {
  it.each([
    ["ст.337 ч.21 УК РФ", "article-unknown"],
    ["ст.337 ч.51 УК РФ", "article-unknown"],
    ["ст.337 УК РФ", "part-missing"],
    ["ст.228 ч.2 УК РФ", "article-other"],
    ["ст.3371 ч.5 УК РФ", "article-other"],
    ["ст.337.1 ч.5 УК РФ", "article-other"],
  ])("%j names no provision: %s", (text, flag) => {
    expect([idsOf(text), flagsOf(text)]).toEqual([[null], [flag]]);
  });

  it.each([[""], ["Выдуманный П.П."], ["УК РФ"], ["в 337 году"], ["пп. чч. ст."]])(
    "%j is no article at all",
    (text) => {
      expect(readArticles(text, known)).toEqual([]);
    },
  );
});

describe("an article of the list", () => {
  it.each([
    ["ст.337 ч.5 УК РФ", ["337(5)"]],
    ["ст.337 ч.5", ["337(5)"]],
    ["СТ.337 Ч.5 УК РФ", ["337(5)"]],
    ["ст. 337, ч. 5 УК РФ", ["337(5)"]],
    ["ст.337ч.5", ["337(5)"]],
    ["cт.337 ч.5 УK PФ", ["337(5)"]],
    ["часть 5 статьи 337 Уголовного кодекса Российской Федерации", ["337(5)"]],
    ["ч. 5 ст. 337, ч. 1 ст. 338 УК РФ", ["337(5)", "338(1)"]],
    ["ст.332 ч.2¹", ["332(2.1)"]],
    ["ст. 332 ч. 2 прим. 1", ["332(2.1)"]],
    ["ч. 2 прим 1 ст. 332 УК РФ", ["332(2.1)"]],
    ["ст. 352 прим. 1", ["352.1"]],
    ["ст.332 ч.2(1)", ["332(2.1)"]],
    ["ст.345 УК РФ", ["345"]],
    ["ст.352.1 УК РФ", ["352.1"]],
    ["ст.352¹ УК РФ", ["352.1"]],
    ["ст.337 ч.5 п.а,б; ст.338 ч.1 УК РФ", ["337(5)", "338(1)"]],
    ["ст.337 ч.3, ч.5 УК РФ", ["337(3)", "337(5)"]],
    ["ст. 337 ч. 5, 332 ч. 1 УК РФ", ["337(5)", "332(1)"]],
    ["ст.337 ч.5 УК РФ; ч.1 ст.338 УК РФ", ["337(5)", "338(1)"]],
  ])("%j is %j", (text, ids) => {
    expect([idsOf(text), flagsOf(text).filter(Boolean)]).toEqual([ids, []]);
  });

  it.each([
    ["ст.332 ч.21 УК РФ", "332(2.1)"],
    ["ст.3521 УК РФ", "352.1"],
  ])("%j has lost its point: %s, and says so", (text, id) => {
    expect([idsOf(text), flagsOf(text)]).toEqual([[id], ["flattened-part"]]);
  });

  it("keeps a part of two figures that does exist", () => {
    const eleven = knownProvisions(["337(1.1)", "337(11)"]);
    expect(readArticles("ст.337 ч.11", eleven)[0]?.provision).toBe("337(11)");
  });

  it("keeps its words with those on attempt and complicity before them", () => {
    const [article] = readArticles("ст.30 ч.3-ст.338 ч.1 УК РФ", known);
    expect([article?.raw, article?.provision]).toEqual(["ст.30 ч.3-ст.338 ч.1", "338(1)"]);
  });

  it("is a provision of the list or none, and takes words that stand in the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."стч.п 1235378¹(;,-УКРФаИ"), maxLength: 80 }),
        (text) =>
          readArticles(text, known).every(
            ({ raw, provision }) =>
              text.includes(raw) && (provision === null || known.provisions.has(provision)),
          ),
      ),
    );
  });
});
