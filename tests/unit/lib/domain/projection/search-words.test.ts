import { describe, expect, it } from "vitest";
import {
  caseWords,
  discrepancyWords,
  figureWords,
  provisionWords,
  sourceWords,
} from "@/lib/domain/projection/search-words";
import { aNarrative, words } from "@/tests/fixtures/a-narrative";
import { aCaseCard } from "@/tests/fixtures/case-cards";
import { aFigure } from "@/tests/fixtures/ledger";
import { aDefendant, aPublicCase } from "@/tests/fixtures/public-case";
import { unknown } from "@/tests/fixtures/public-values";

it("writes a provision in the usual ways of both languages", () => {
  expect(provisionWords("337(2.1)")).toEqual([
    "337",
    "ст. 337",
    "статья 337",
    "Article 337",
    "337(2.1)",
    "ч. 2.1 ст. 337",
    "часть 2.1 статьи 337",
    "part 2.1 article 337",
  ]);
  expect(provisionWords("337").join()).not.toContain("ч.");
});

describe("the words of a case", () => {
  const document = aPublicCase({
    narrative: { lang: "en", doc: aNarrative([words("He went home.")], [{ type: "redacted" }]) },
    timeline: [{ id: "h1", kind: "refusal", date: unknown(), text: "He refused.", quotes: [] }],
    annotations: [{ id: "a1", kind: "legal", text: "Article 332 says so.", quotes: [] }],
    defendants: [aDefendant({ name: "Ivan Invented" })],
  });
  const found = caseWords(document, aCaseCard(), ["order"]);

  it("are those of its public document, each block on its line", () => {
    expect(found.body.split("\n").filter(Boolean)).toEqual([
      "An invented soldier refused an invented order.",
      "An invented summary.",
      "He went home.",
      "He refused.",
      "Article 332 says so.",
    ]);
  });

  it("hold the title of the other language, the names, the provisions and the synonyms", () => {
    const keywords = found.keywords.split(" · ");
    expect(keywords).toEqual(
      expect.arrayContaining(["Иван Выдуманный", "Ivan Invented", "332(2.1)", "order"]),
    );
    expect(found).toMatchObject({ address: "/cases/9999-ivan-invented", title: "Ivan Invented" });
  });
});

it("finds a figure by its statement, its publisher and its articles", () => {
  const figure = aFigure({ articleScope: ["337"], place: "Invented region", note: null });
  expect(figureWords(figure)).toMatchObject({
    address: "/figures/f999",
    title: figure.statement,
    body: "Invented region",
    keywords: expect.stringContaining("The Invented Gazette · 337"),
  });
});

it("finds a discrepancy by what each side states, and why", () => {
  const side = { quotes: [], computation: null, unverified: null, preferred: false };
  const found = discrepancyWords({
    schema: 1,
    id: "x99",
    number: 99,
    lang: "en",
    kind: "wording",
    title: "Two invented words",
    state: "open",
    sides: [
      { ...side, states: "one" },
      { ...side, states: "other" },
    ],
    reason: "Nobody knows.",
    cases: [],
    figures: [],
  });
  expect(found).toMatchObject({ address: "/discrepancies/x99", body: "Nobody knows.\none\nother" });
});

it("finds a source by its title, its authors and whom it relays", () => {
  const found = sourceWords({
    schema: 1,
    id: "invented",
    lang: "en",
    kind: "article",
    title: "An invented article",
    titleBasis: "printed",
    language: "en",
    publisher: unknown(),
    publisherId: null,
    risk: null,
    authors: ["A. Invented"],
    published: unknown(),
    address: null,
    relays: [{ publisher: "The Invented Agency", what: "numbers" }],
    note: null,
    captures: [],
  });
  expect(found).toEqual({
    address: "/sources/invented",
    title: "An invented article",
    body: "",
    keywords: "A. Invented · The Invented Agency",
  });
});
