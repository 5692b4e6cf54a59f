import { describe, expect, it } from "vitest";
import type { MemoBlock, MemoDocument } from "@/lib/domain/memo/memo-document";
import { readPrecedentQuery } from "@/lib/domain/precedents/query-parameters";
import type { HeldFact } from "@/lib/domain/precedents/view";
import { memoDocument } from "@/lib/messages/memo/memo-document";
import { translatorFor } from "@/lib/messages/translator";
import { aMemo, aMemoCase, aMemoInput } from "@/tests/fixtures/a-memo";
import { hostileStrings } from "@/tests/fixtures/hostile-strings";
import { aDefendant, aLink, aPublicCase } from "@/tests/fixtures/public-case";
import { aQuote, asCode, asTerm, asText, stated, unknown } from "@/tests/fixtures/public-values";

const origin = "https://otkaz.example";
const [en, ru] = [translatorFor("en"), translatorFor("ru")];

const textOf = (runs: readonly { text: string }[]) => runs.map((run) => run.text).join("");

/** All words of a memo, a line for each row. */
function linesOf(memo: MemoDocument): string[] {
  return memo.blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: MemoBlock): string[] {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
      return [textOf(block.runs)];
    case "list":
      return block.items.map(textOf);
    case "facts":
      return block.rows.map(({ name, runs }) => `${name}: ${textOf(runs)}`);
    case "table":
      return [block.head.join(" | "), ...block.rows.map((cells) => cells.map(textOf).join(" | "))];
    case "quote":
      return [textOf(block.runs), block.supports];
  }
}

const lines = (...args: Parameters<typeof aMemo>) =>
  linesOf(memoDocument(aMemo(...args), origin, en));

describe("a memo in words", () => {
  it("says of which version of the data it is, and where it is made again", () => {
    const words = lines();
    expect(words).toContain(
      "One case from Otkaz, as the casebook stood at version 7 of its data (21 November 2026).",
    );
    expect(words).toContain("https://otkaz.example/en/precedents/memo?v=7&case=9999");
    expect(words).toContain("Version of the data: 7 of 21 November 2026.");
  });

  it("tells a case as a court memo does", () => {
    const words = lines();
    expect(words).toContain("1. Ivan Invented (case 9999)");
    expect(words).toContain("Provision: article 332, part 2.1");
    expect(words).toContain(
      "Sentence: date not known, first instance, deprivation of liberty, 2 years 5 months, real",
    );
    expect(words.find((line) => line.startsWith("Not known: "))).toContain("plea");
  });

  it("puts kind and regime to the last of several sentences", () => {
    const chain = [
      aLink({ sentence: "s1" }),
      aLink({
        sentence: "s2",
        instance: stated(asCode("instance", "appeal")),
        term: stated(asTerm(36)),
        regime: stated(asCode("regime", "general")),
      }),
    ];
    const shown = aPublicCase({ defendants: [aDefendant({ chain })] });
    expect(lines({ cases: [aMemoCase({ case: shown })] })).toContain(
      "Sentences: date not known, first instance, 2 years 5 months, real; date not known, appeal, deprivation of liberty, 3 years, real, general-regime colony",
    );
  });

  it("says plainly that no sentence, court or date is known", () => {
    const shown = aPublicCase({
      defendants: [aDefendant({ chain: [aLink({ term: unknown(), suspended: unknown() })] })],
    });
    const words = lines({ cases: [aMemoCase({ case: shown })] });
    expect(words.find((line) => line.startsWith("Sentence:"))).toContain(
      "term not known, real or suspended not known",
    );
    expect(words).toContain("Ivan Invented: court and date not known | 1");
  });

  it("gives every quotation a footnote with source, place in the entry and place in the copy", () => {
    const shown = aPublicCase({ footnotes: [{ n: 3, quote: aQuote() }] });
    const memo = memoDocument(aMemo({ cases: [aMemoCase({ case: shown })] }), origin, en);
    expect(memo.notes.map((runs) => runs.map(({ text }) => text).join(""))).toEqual([
      "The Invented Gazette. An invented article. 11 April 2023; note 3 to case 9999, version 2; characters 42–83 of the captured copy.",
    ]);
  });

  it("has the caveats beside the numbers, whatever the numbers are", () => {
    const words = lines({ cases: [] }).join("\n");
    for (const n of [1, 2, 3, 4] as const) expect(words).toContain(en(`precedents.caution.${n}`));
  });

  it("draws no middle from fewer than five known terms", () => {
    expect(lines().join("\n")).toContain("The term of only one person is known");
  });

  it("names what was asked with its weight, and where the weight is not the usual one", () => {
    const { precedents } = aMemoInput();
    const query = readPrecedentQuery({ wound: "yes", "w-wound": "5" });
    const asked = [{ fact: "wound", weight: 5, value: asCode("yes-no", "yes") } as const];
    const words = lines({ precedents: { ...precedents, query, asked } });
    expect(words).toContain("Wound | yes | 5 (usual: 2)");
    expect(words).toContain("Counted are everybody in the casebook.");
  });

  it("says what agrees, what differs and what is not known", () => {
    const known = { weight: 2, closeness: 1 };
    const facts: HeldFact[] = [
      { ...known, fact: "wound", state: "agree", held: [asCode("yes-no", "yes")] },
      { ...known, fact: "plea", state: "differ", held: [asCode("plea", "guilty")] },
      { ...known, fact: "award", state: "unknown", closeness: null, held: [] },
    ];
    const likeness = { ordinal: 1, score: 0.834, coverage: 0.5, facts };
    const words = lines({ cases: [aMemoCase({ likeness })] });
    expect(words).toContain("Likeness: 83 of 100; 50% of what was asked is known");
    expect(words).toContain("Agrees: Wound: yes");
    expect(words).toContain("Not known here: State award");
  });
});

describe("what is no longer there", () => {
  it("is said by its number alone", () => {
    const words = lines({
      leftOut: [
        { number: "9998", place: 2, why: "gone" },
        { number: null, place: 3, why: "missing" },
        { number: "9997", place: 4, why: "later" },
      ],
    });
    expect(words).toContain(
      "Case 9998 has been withdrawn. What it said is no longer public and is in no memorandum.",
    );
    expect(words).toContain("Case 3 of those chosen is not in the casebook.");
    expect(words).toContain("Case 9997 was not yet public in this version of the data.");
  });

  it("is said of a case from which words were removed", () => {
    expect(lines({ cases: [aMemoCase({ redacted: true })] })).toContain(en("memo.case.redacted"));
  });
});

it.each(hostileStrings)("holds no control, break or override out of %j", (words) => {
  const shown = aPublicCase({
    title: words,
    defendants: [
      aDefendant({ name: words, facts: [{ field: "post", stated: stated(asText(words)) }] }),
    ],
  });
  const memo = memoDocument(aMemo({ cases: [aMemoCase({ case: shown })] }), origin, en);
  expect(JSON.stringify(memo.blocks)).not.toMatch(/\\u00[01]|\\[nrt]|[\u202a-\u202e]|\\ud8/);
});

it("quotes in the marks of its language and marks the language of the words", () => {
  const memo = memoDocument(aMemo({ lang: "ru" }), origin, ru);
  const quote = memo.blocks.find((block) => block.kind === "quote");
  expect(quote?.runs.map(({ text, lang }) => [text, lang])).toEqual([
    ["«", undefined],
    ["an invented soldier said an invented thing", "en"],
    ["»", undefined],
  ]);
  expect(linesOf(memo)).toContain("Норма: часть 2.1 статьи 332 УК РФ");
});
