import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleaned, fold } from "@/lib/search/analysis/fold";
import { snippetOf } from "@/lib/search/analysis/highlight";
import { indexTerms } from "@/lib/search/analysis/index-terms";
import { nameKey, otherKeys, stemKey } from "@/lib/search/analysis/name-key";
import { provisionsIn, withPlainDigits } from "@/lib/search/analysis/provision-tokens";
import { understand } from "@/lib/search/analysis/understand";
import { wordsOf } from "@/lib/search/analysis/words";
import { knownOf, someSearchWords } from "@/tests/fixtures/search-words";

const known = knownOf([{ body: "An invented soldier refused. Выдуманный отказался." }]);

/** Texts that look like queries, and texts that look like nothing. */
const pieces = fc.constantFrom(
  ..."ч. 5 ст. 337 ( ) 2.1 2¹ part article « » \" “ ” - − ' ’ ё й СОЧ соч. 500 -й [ ] ; , . / \\ \u0000 \u0301 \ud800 🙂 iy sch kh ого ский".split(
    " ",
  ),
  " ",
  "\n",
);
const queryLike = fc.array(pieces, { maxLength: 60 }).map((some) => some.join(""));
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), queryLike);

describe("whatever is typed", () => {
  it("is understood, and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { asked, phrases, refused } = await understand(text, known);
        const terms = [...asked.flatMap((one) => one.terms), ...phrases.flat(), ...refused];
        for (const term of terms) expect(term).toMatch(/^[\p{L}\p{N}]{1,80}$/u);
        expect(asked.length).toBeLessThanOrEqual(24);
      }),
      { numRuns: 300 },
    );
  });

  it("is understood again as it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const once = await understand(text, known);
        expect(await understand(once.text, known)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });

  it("becomes terms, a snippet and words of itself", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const terms = indexTerms(someSearchWords({ title: text, body: text, names: [text] }));
        expect(Object.values(terms).join(" ")).toMatch(/^[\p{L}\p{N} ]*$/u);
        for (const { start, end, text: word } of wordsOf(text))
          expect(text.slice(start, end)).toBe(word);
        expect(snippetOf(text, new Set(["337"])).join("").length).toBeLessThan(300);
      }),
      { numRuns: 300 },
    );
  });

  it("is folded and cleaned for good", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleaned(text, 300);
        expect(cleaned(clean, 300)).toBe(clean);
        for (const { folded } of wordsOf(text)) expect(fold(folded)).toBe(folded);
      }),
      { numRuns: 300 },
    );
  });
});

describe("no text takes long", () => {
  const budgetMs = 50;
  const floods = [
    "ч. ".repeat(2000),
    "337 ".repeat(2000),
    "337(".repeat(2000),
    "ст. 337, ".repeat(1000),
    "ст. 337 и ".repeat(1000),
    "часть пятая ".repeat(1000),
    "part 5 of the ".repeat(1000),
    " ".repeat(9000),
    "\u0301".repeat(9000),
    `а${"\u0301".repeat(9000)}`,
    "a'".repeat(4000),
    "'".repeat(9000),
    '"'.repeat(9000),
    "«".repeat(9000),
    "-a ".repeat(3000),
    "1".repeat(9000),
    "самовольное оставление ".repeat(400),
    "his ".repeat(2000),
    "yij".repeat(3000),
    "ого".repeat(3000),
    "🙂".repeat(3000),
  ];
  const took = (work: () => unknown) => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };

  it.each(floods.map((text) => [text.slice(0, 20), text] as const))(
    "to be read for provisions and names: %j",
    (_shown, text) => {
      const fastest = Math.min(
        ...Array.from({ length: 3 }, () =>
          took(() => {
            provisionsIn(withPlainDigits(text));
            nameKey(text);
            stemKey(text);
            otherKeys(text);
          }),
        ),
      );
      expect(fastest).toBeLessThan(budgetMs);
    },
  );

  it.each(floods.map((text) => [text.slice(0, 20), text] as const))(
    "to be understood as a query: %j",
    async (_shown, text) => {
      let fastest = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run++) {
        const began = performance.now();
        await understand(text, known);
        fastest = Math.min(fastest, performance.now() - began);
      }
      expect(fastest).toBeLessThan(5 * budgetMs);
    },
  );
});
