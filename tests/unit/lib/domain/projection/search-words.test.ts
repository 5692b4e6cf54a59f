import { describe, expect, it } from "vitest";
import {
  caseWords,
  discrepancyWords,
  figureWords,
  partWords,
  sourceWords,
} from "@/lib/domain/projection/search-words";
import type { PublicCase } from "@/lib/domain/public/public-case";
import { aNarrative, words } from "@/tests/fixtures/a-narrative";
import { aDiscrepancy, aFigure, aSide, aSource } from "@/tests/fixtures/ledger";
import { aDefendant, aPublicCase } from "@/tests/fixtures/public-case";
import { asCode, asText, stated, unknown } from "@/tests/fixtures/public-values";

it("writes a part of an article in the usual ways of both languages", () => {
  expect(partWords("337(2.1)")).toEqual([
    "337(2.1)",
    "ч. 2.1 ст. 337",
    "часть 2.1 статьи 337",
    "part 2.1 article 337",
  ]);
  expect(partWords("337")).toEqual([]);
});

const beside = {
  facets: [
    { facet: "court", value: "61GV0009" },
    { facet: "region", value: "23" },
    { facet: "region", value: "unknown" },
  ],
  courts: new Map([["61GV0009", { en: "An invented court", ru: "Выдуманный суд" }]]),
  regions: new Map([["23", { en: "An invented region", ru: "Выдуманный край" }]]),
};

function inBoth(with_: Partial<PublicCase>, russian: Partial<PublicCase> = {}) {
  const ru = { title: "Иван Выдуманный", titleOther: "Ivan Invented", ...with_, ...russian };
  return { en: aPublicCase(with_), ru: aPublicCase({ lang: "ru", ...ru }) };
}

describe("the words of a case", () => {
  const found = caseWords(
    inBoth(
      {
        narrative: {
          lang: "en",
          doc: aNarrative([words("He went"), { type: "redacted" }, words("home.")]),
        },
        timeline: [{ id: "h1", kind: "refusal", date: unknown(), text: "He refused.", quotes: [] }],
        annotations: [{ id: "a1", kind: "legal", text: "Article 332 says so.", quotes: [] }],
        defendants: [
          aDefendant({ facts: [{ field: "rank", stated: stated(asText("invented rank")) }] }),
          aDefendant({ name: "an unnamed soldier", named: false }),
          aDefendant({ name: "Peter Pseudonym", named: false, changed: true }),
        ],
      },
      { standfirst: "Выдуманный военный." },
    ),
    beside,
  ).en;

  it("are those of its public document, each block on its line", () => {
    expect(found.body.split("\n").filter(Boolean)).toEqual([
      "An invented soldier refused an invented order.",
      "An invented summary.",
      "He went […] home.",
      "He refused.",
      "Article 332 says so.",
    ]);
  });

  it("never join what stood before a removed passage to what stood after it", () => {
    expect(found.body).not.toMatch(/went\s+home/);
  });

  it("hold those of the other language beside, which are found and not shown", () => {
    expect(found.elsewhere).toMatchObject({ title: "Иван Выдуманный" });
    expect(found.elsewhere?.body).toContain("Выдуманный военный.");
    expect(found.body).not.toContain("Выдуманный");
  });

  it("never name somebody who is shown by a label", () => {
    expect(found.names).toEqual(["Ivan Invented", "Peter Pseudonym"]);
  });

  it("hold its courts and regions in both languages, its provisions and what its codes mean", () => {
    const keywords = found.keywords.split(" · ");
    expect(keywords).toEqual(
      expect.arrayContaining([
        "An invented court",
        "Выдуманный суд",
        "An invented region",
        "Выдуманный край",
        "invented rank",
        "реальный срок; real imprisonment",
      ]),
    );
    expect(keywords).not.toContain("unknown");
    expect(found.provisions).toEqual(["332(2.1)"]);
    expect(found).toMatchObject({ address: "/cases/9999-ivan-invented", title: "Ivan Invented" });
  });

  it("hold what the site's own fields say, each under its name", () => {
    const extras = [
      { id: "e1", label: "Invented branch", stated: stated(asText("Inventedtanks")) },
      { id: "e2", label: "Invented number", stated: stated({ kind: "number", number: 7 }) },
      { id: "e3", label: "Invented yes", stated: stated(asCode("yes-no", "yes")) },
      { id: "e4", label: "Invented no", stated: stated(asCode("yes-no", "no")) },
      { id: "e5", label: "Invented gap", stated: unknown() },
    ];
    const { body } = caseWords(inBoth({ extras }), beside).en;
    expect(body.split("\n").filter((line) => line.startsWith("Invented "))).toEqual([
      "Invented branch: Inventedtanks",
      "Invented number: 7",
      "Invented yes",
    ]);
  });

  it("hold the values by which it is filtered", () => {
    expect(found.attributes).toMatchObject({
      facets: { court: ["61GV0009"], region: ["23", "unknown"], article: [] },
      months: { from: 29, to: 29 },
      absence: null,
      decided: null,
    });
  });
});

it("finds a figure by its statement, its publisher and its articles", () => {
  const figure = aFigure({ articleScope: ["337"], place: "Invented region", note: null });
  const { en } = figureWords({ en: figure, ru: aFigure({ lang: "ru", statement: "Выдумано" }) });
  expect(en).toMatchObject({
    address: "/figures/f999",
    title: figure.statement,
    body: "Invented region",
    elsewhere: { title: "Выдумано" },
    keywords: expect.stringContaining("The Invented Gazette"),
    provisions: ["337"],
    attributes: null,
  });
});

it("finds a discrepancy by what each side states, and why", () => {
  const found = aDiscrepancy({
    id: "x99",
    reason: "Nobody knows.",
    sides: [aSide("one"), aSide("other")],
  });
  expect(discrepancyWords({ en: found, ru: found }).ru).toMatchObject({
    address: "/discrepancies/x99",
    body: "Nobody knows.\none\nother",
  });
});

it("finds a source by its title, its authors, its publisher and whom it relays", () => {
  const source = aSource({
    id: "invented",
    title: "An invented article",
    authors: ["A. Invented"],
    publisher: stated(asText("The Invented Gazette")),
    relays: [{ publisher: "The Invented Agency", what: "numbers" }],
    note: null,
  });
  expect(sourceWords({ en: source, ru: source }).en).toMatchObject({
    address: "/sources/invented",
    title: "An invented article",
    body: "",
    names: ["A. Invented"],
    keywords: "The Invented Gazette · The Invented Agency",
  });
});
