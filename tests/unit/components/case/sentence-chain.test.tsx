import { describe, expect, it } from "vitest";
import { chainRows, statutoryRanges } from "@/components/case/chain-rows";
import { chainScale } from "@/components/case/chain-scale";
import { SentenceChain } from "@/components/case/sentence-chain";
import { translatorFor } from "@/lib/messages/translator";
import { aCharge, aDefendant, aLink, aPublicCase, aRange } from "@/tests/fixtures/public-case";
import { asCode, asTerm, stated, unknown } from "@/tests/fixtures/public-values";
import { attributes, rendered, wordsOf } from "@/tests/fixtures/rendered";

const t = translatorFor("en");

function drawn(chain: ReturnType<typeof aLink>[], charges = [aCharge()]) {
  const shown = aPublicCase({ defendants: [aDefendant({ chain, charges })] });
  return rendered(<SentenceChain shown={shown} t={t} />);
}

describe("the drawing of a chain of sentences", () => {
  it("is there as words and as a table too", () => {
    const markup = drawn([aLink()]);
    expect(markup).toContain('role="img" aria-labelledby="chain-title chain-words"');
    expect(markup).toContain("<caption>");
    expect(wordsOf(markup.split("<table")[1] ?? "")).toContain("2 years 5 months real");
  });

  it("draws what a later instance added in red and says it", () => {
    const longer = aLink({ sentence: "invented.s2", term: stated(asTerm(84)), changeMonths: 18 });
    const markup = drawn([aLink({ term: stated(asTerm(66)) }), longer]);
    expect(attributes(markup, "class")).toContain("term-added");
    expect(wordsOf(markup)).toContain("1 year 6 months more than before");
  });

  it("draws nothing as added where a term became shorter", () => {
    const shorter = aLink({ sentence: "invented.s2", term: stated(asTerm(60)), changeMonths: -6 });
    const markup = drawn([aLink({ term: stated(asTerm(66)) }), shorter]);
    expect(attributes(markup, "class")).not.toContain("term-added");
    expect(wordsOf(markup)).toContain("6 months less than before");
  });

  it("makes up no scale where no number is known at all", () => {
    const markup = drawn([aLink({ term: unknown() })], [aCharge({ range: null })]);
    expect(markup).not.toContain("<svg");
    expect(wordsOf(markup)).toContain("term not known real");
  });

  it("hatches a term that nobody knows", () => {
    const markup = drawn([aLink({ term: unknown() })]);
    expect(markup).toContain('fill="url(#hatching)"');
    expect(attributes(markup, "class")).not.toContain("term");
    expect(wordsOf(markup)).toContain("term not known");
  });

  it("hatches only the open end of a range", () => {
    const markup = drawn([aLink({ term: stated(asTerm(42, 48)) })]);
    expect(attributes(markup, "class")).toContain("term");
    expect(markup).toContain('fill="url(#hatching)"');
  });

  it("tells a suspended term by its shape", () => {
    const markup = drawn([aLink({ suspended: stated(asCode("suspended", "suspended")) })]);
    expect(markup).toContain("stroke-dasharray");
    expect(wordsOf(markup)).toContain("suspended");
  });

  it("shows what the law allowed though no sentence is reported", () => {
    expect(wordsOf(drawn([]))).toContain("no sentence reported");
    expect(wordsOf(drawn([]))).toContain("332(2.1), from 24 September 2022: 2–3 years");
  });

  it("is not there where nothing could be drawn", () => {
    expect(drawn([], [aCharge({ range: null })])).toBe("");
  });

  it("has no style of its own", () => {
    expect(drawn([aLink()])).not.toContain("style=");
  });
});

describe("the rows of a group", () => {
  it("name their people, those of one defendant do not", () => {
    const one = aPublicCase();
    const two = aPublicCase({
      defendants: [aDefendant(), aDefendant({ id: "invented.second", name: "Petr Invented" })],
    });
    expect(chainRows(one).map((row) => row.who)).toEqual([null]);
    expect(chainRows(two).map((row) => row.who)).toEqual(["Ivan Invented", "Petr Invented"]);
  });

  it("have a range once, however many are charged", () => {
    const charges = [aCharge(), aCharge({ id: "invented.c2" })];
    expect(statutoryRanges(aPublicCase({ defendants: [aDefendant({ charges })] }))).toHaveLength(1);
  });
});

describe("the scale", () => {
  it.each([
    [36, 36, 4],
    [180, 180, 6],
    [120, 120, 6],
  ])("of %s months ends at %s with %s ticks", (maxMonths, end, ticks) => {
    const scale = chainScale([], [aRange({ maxMonths })], 690);
    expect(scale.endMonths).toBe(end);
    expect(scale.ticks).toHaveLength(ticks);
    expect(scale.x(scale.endMonths)).toBe(690);
  });
});
