import { describe, expect, it } from "vitest";
import { mostQuotes } from "@/lib/domain/memo/pinpoint-quotes";
import type { HeldFact } from "@/lib/domain/precedents/view";
import { aMemo, aMemoCase } from "@/tests/fixtures/a-memo";
import { aCharge, aDefendant, aLink, aPublicCase, aRange } from "@/tests/fixtures/public-case";
import { aQuote, asCode, asTerm, stated } from "@/tests/fixtures/public-values";

const caseOf = (...args: Parameters<typeof aPublicCase>) =>
  aMemo({ cases: [aMemoCase({ case: aPublicCase(...args) })] }).cases[0];

describe("the quotations of a memo", () => {
  it("leave out what a source states and the casebook does not follow", () => {
    const quotes = [aQuote({ excerpt: "invented.e9", rank: "deprecated" })];
    const term = { ...stated(asTerm(29)), quotes };
    const chain = [aLink({ term })];
    const one = caseOf({ defendants: [aDefendant({ chain, charges: [], facts: [] })] });
    expect(one?.quotes.map(({ quote }) => quote.excerpt)).not.toContain("invented.e9");
  });

  it("stand each once, with all that they bear out, and with their place", () => {
    const footnotes = [{ n: 3, quote: aQuote() }];
    const one = caseOf({ footnotes });
    expect(one?.quotes).toHaveLength(1);
    expect(one?.quotes[0]).toMatchObject({ footnote: 3, start: 41 });
    expect(one?.quotes[0]?.supports).toEqual(
      expect.arrayContaining(["charge.provision", "term", "suspended", "age"]),
    );
  });

  it("begin with those behind what was asked", () => {
    const wound = stated(asCode("yes-no", "yes"), {
      quotes: [aQuote({ excerpt: "invented.wound" })],
    });
    const shown = aPublicCase({
      defendants: [aDefendant({ facts: [{ field: "wound", stated: wound }] })],
    });
    const fact: HeldFact = { fact: "wound", weight: 2, state: "agree", closeness: 1, held: [] };
    const likeness = { ordinal: 1, score: 1, coverage: 1, facts: [fact] };
    const { cases } = aMemo({ cases: [aMemoCase({ case: shown, likeness })] });
    expect(cases[0]?.quotes[0]?.quote.excerpt).toBe("invented.wound");
  });

  it("are at most twelve of a case, and the others are counted", () => {
    const facts = Array.from({ length: 20 }, (_, n) => ({
      field: `fact-${n}`,
      stated: stated({ kind: "number", number: n } as const, {
        quotes: [aQuote({ excerpt: `invented.e${n}` })],
      }),
    }));
    const one = caseOf({ defendants: [aDefendant({ facts, charges: [], chain: [] })] });
    expect(one?.quotes).toHaveLength(mostQuotes);
    expect(one?.furtherQuotes).toBe(20 - mostQuotes);
  });
});

describe("the defendants of a case in a memo", () => {
  const soldier = (n: number, age: number) =>
    aDefendant({
      id: `d${n}`,
      name: `Soldier ${n}`,
      facts: [{ field: "age", stated: stated({ kind: "number", number: age }) }],
    });
  const group = aPublicCase({ defendants: [soldier(1, 20), soldier(2, 30), soldier(3, 30)] });

  it("are those alike to the one who was compared; the others are counted", () => {
    const likeness = { ordinal: 3, score: 1, coverage: 1, facts: [] };
    const [one] = aMemo({ cases: [aMemoCase({ case: group, likeness })] }).cases;
    expect(one?.columns.map(({ people }) => people.map(({ n }) => n))).toEqual([[2, 3]]);
    expect(one?.others).toBe(1);
  });

  it("are the one alone whom the reader picked", () => {
    const likeness = { ordinal: 2, score: 1, coverage: 1, facts: [] };
    const [one] = aMemo({ cases: [aMemoCase({ case: group, n: 2, likeness })] }).cases;
    expect(one?.columns.map(({ people }) => people.map(({ n }) => n))).toEqual([[2]]);
  });

  it("are all of them where nothing was compared", () => {
    const [one] = aMemo({ cases: [aMemoCase({ case: group })] }).cases;
    expect(one?.columns).toHaveLength(2);
    expect(one?.others).toBe(0);
  });
});

describe("the authorities of a memo", () => {
  const under = (provision: string, from: string) =>
    aPublicCase({
      defendants: [
        aDefendant({
          charges: [
            aCharge({
              provision: stated({ kind: "provision", provision }),
              range: aRange({ provision, validFrom: from }),
            }),
          ],
        }),
      ],
    });

  it("name each provision once, in the order of the Code, with its wordings and cases", () => {
    const cases = [
      under("337(5)", "2022-09-24"),
      under("332(2.1)", "2022-09-24"),
      under("337(5)", "2020-01-01"),
    ].map((shown) => aMemoCase({ case: shown }));
    expect(
      aMemo({ cases }).laws.map(({ provision, ranges, cases: where }) => ({
        provision,
        since: ranges.map(({ validFrom }) => validFrom),
        where,
      })),
    ).toEqual([
      { provision: "332(2.1)", since: ["2022-09-24"], where: [2] },
      { provision: "337(5)", since: ["2022-09-24", "2020-01-01"], where: [1, 3] },
    ]);
  });

  it("name each source once, with what its record adds", () => {
    const source = {
      id: "invented-gazette",
      title: "An invented article",
      language: "en",
      publisher: "The Invented Gazette",
      published: null,
      address: "https://invented.example/1",
      risk: null,
      relays: [],
    };
    const cases = [1, 2].map(() => aMemoCase({ case: aPublicCase({ sources: [source] }) }));
    expect(aMemo({ cases }).sources).toEqual([
      { ...source, authors: [], archived: null, captures: [], cases: [1, 2] },
    ]);
  });
});
