import { describe, expect, it } from "vitest";
import { caseCard, longestMonths, peopleCounts } from "@/lib/domain/projection/case-card";
import { caseCardSchema } from "@/lib/domain/public/case-card";
import { aCaseCard } from "@/tests/fixtures/case-cards";
import { aCharge, aDefendant, aLink, aPublicCase } from "@/tests/fixtures/public-case";
import { aDay, asCode, asDate, asTerm, stated, unknown } from "@/tests/fixtures/public-values";

const term = (minMonths: number | null, maxMonths: number | null) => ({
  term: { minMonths, maxMonths, printed: null },
  suspended: null,
});
const court = (code: string) => stated({ kind: "court", code, name: `Court ${code}` });

describe("the card of a case", () => {
  it("never makes up what the case does not know", () => {
    const nothing = aPublicCase({
      headcount: unknown(),
      outcome: "unknown",
      defendants: [aDefendant({ charges: [aCharge({ provision: unknown() })], chain: [] })],
    });
    expect(caseCard(nothing, [])).toMatchObject({
      headcount: null,
      provisions: [],
      articles: [],
      courts: [],
      service: [],
      terms: [],
      decided: null,
      outcome: "unknown",
    });
  });

  it("counts who tells of it, and whoever relays another with that one", () => {
    const from = (id: string, publisher: string, ...relays: string[]) => ({
      ...{ id, title: "An invented report", language: "en", publisher, relays },
      ...{ published: null, address: null, risk: null },
    });
    const one = [from("a", "The Imaginary"), from("b", "The Relay", "The Imaginary")];
    expect(caseCard(aPublicCase({ sources: one }), []).toldBy).toBe(1);
    const two = [...one, from("c", "The Invented")];
    expect(caseCard(aPublicCase({ sources: two }), []).toldBy).toBe(2);
  });

  it("never gives a term of the first instance where that of the last is unknown", () => {
    const chain = [aLink(), aLink({ term: unknown() })];
    expect(caseCard(aPublicCase({ defendants: [aDefendant({ chain })] }), []).terms).toEqual([]);
  });

  it("gives the last term of each defendant, and whether it is served", () => {
    const raised = [
      aLink({ term: stated(asTerm(66)) }),
      aLink({ term: stated(asTerm(84)), suspended: stated(asCode("suspended", "suspended")) }),
    ];
    const unsaid = [aLink({ term: stated(asTerm(36)), suspended: unknown() })];
    const defendants = [aDefendant({ chain: raised }), aDefendant({ chain: unsaid })];
    expect(caseCard(aPublicCase({ defendants }), []).terms).toEqual([
      { ...term(84, 84), suspended: "suspended" },
      term(36, 36),
    ]);
  });

  it("names provisions, articles and courts once", () => {
    const provision = (id: string) =>
      aCharge({ provision: stated({ kind: "provision", provision: id }) });
    const card = caseCard(
      aPublicCase({
        defendants: [
          aDefendant({ charges: [provision("337(5)"), provision("332")] }),
          aDefendant({ charges: [provision("337(5)"), provision("337")] }),
        ],
        proceedings: [
          { id: "p1", facts: [{ field: "court", stated: court("77GV0020") }] },
          { id: "p2", facts: [{ field: "court", stated: court("77GV0020") }] },
        ],
      }),
      [],
    );
    expect(card.provisions).toEqual(["332", "337", "337(5)"]);
    expect(card.articles).toEqual(["332", "337"]);
    expect(card.courts).toEqual([{ code: "77GV0020", name: "Court 77GV0020" }]);
  });

  it("gives the day of the last decision, not of the first", () => {
    const decided = (day: string) => ({
      id: day,
      facts: [{ field: "decided", stated: stated(asDate(aDay(day))) }],
    });
    const proceedings = [decided("2023-01-11"), decided("2023-02-10")];
    expect(caseCard(aPublicCase({ proceedings }), []).decided?.edtf).toBe("2023-02-10");
  });

  it("is what a list can read, and says in which languages the case is told", () => {
    const card = caseCard(aPublicCase(), ["en"]);
    expect(caseCardSchema.parse(card)).toEqual(card);
    expect(card.narrativeIn).toEqual(["en"]);
  });
});

describe("the longest term", () => {
  it.each([
    [[], null],
    [[term(60, null)], null],
    [[term(null, 84)], 84],
    [[term(42, 48), term(36, 36)], 48],
    [[term(40, 40), term(42, 42)], 42],
  ])("of %j is %s", (terms, expected) => {
    expect(longestMonths(aCaseCard({ terms }))).toBe(expected);
  });
});

describe("the people of a case", () => {
  it("never count rows for people, nor an unknown term for a known one", () => {
    const defendants = [
      aDefendant({ headcount: 5, chain: [] }),
      aDefendant({ headcount: 3, chain: [aLink({ term: unknown() })] }),
      aDefendant({ headcount: 2 }),
    ];
    expect(peopleCounts(aPublicCase({ defendants }))).toEqual({
      defendants: 10,
      sentenced: 5,
      termsKnown: 2,
    });
  });
});
