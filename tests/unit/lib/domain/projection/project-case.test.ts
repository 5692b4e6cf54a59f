import { describe, expect, it } from "vitest";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { type Language, languages } from "@/lib/domain/language";
import { caseCard } from "@/lib/domain/projection/case-card";
import { caseFacets } from "@/lib/domain/projection/case-facets";
import { outcomeOf, projectCase } from "@/lib/domain/projection/project-case";
import { caseWords } from "@/lib/domain/projection/search-words";
import { quotationsIn } from "@/lib/domain/projection/sources-quoted";
import { publicCase } from "@/lib/domain/public/public-case";
import { aCaseEntry, aDefendantParty } from "@/tests/fixtures/a-case-entry";
import {
  aNarrative,
  annotated,
  cite,
  mention,
  restricted,
  words,
} from "@/tests/fixtures/a-narrative";
import { aPerson } from "@/tests/fixtures/a-person";
import { aContext } from "@/tests/fixtures/a-projection-context";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";
import { aDay } from "@/tests/fixtures/public-values";

const both = (text: string) => ({ en: text, ru: `${text} (по-русски)` });
const cited = (excerpt: string) => [{ excerpt }];
const excerpts = ["e1", "e2", "e3", "e4", "e5"].map((id) => anExcerpt(`9999.${id}`));
const context = aContext({ excerpts });
const note = (id: string, audience: "public" | "desk", text: string, excerpt: string) => ({
  id,
  kind: "factual" as const,
  audience,
  text: both(text),
  citations: cited(excerpt),
});

/** Everything that may not leave the desk holds the word CANARY. */
const secretive = aCaseEntry({
  en: {
    title: "An invented case",
    standfirst: "Somebody invented refused.",
    narrative: aNarrative(
      [
        words("The soldier", mention("person", "CANARY-person")),
        words(" refused."),
        cite("9999.e2"),
      ],
      [
        words("CANARY restricted words", restricted, annotated("9999.hidden")),
        cite("9999.e4", restricted),
        words(" He said so", annotated("9999.desk")),
        words(" in public.", annotated("9999.open")),
        cite("9999.e1"),
        cite("9999.e2"),
        cite("9999.gone"),
      ],
    ),
  },
  ru: { title: "Выдуманное дело", standfirst: "Некто выдуманный отказался." },
  persons: [
    aPerson({
      id: "CANARY-person",
      name: { en: "CANARY name", ru: "CANARY имя" },
      printed: ["CANARY printed"],
      display: "role-only",
      ground: both("CANARY ground"),
      consent: "refused",
      riskTier: 3,
    }),
  ],
  parties: [
    { ...aDefendantParty, person: "CANARY-person" },
    { id: "9999.wife", role: "relative", person: "CANARY-person", label: both("a wife") },
  ],
  annotations: [
    note("9999.open", "public", "A note for readers.", "9999.e3"),
    note("9999.desk", "desk", "CANARY desk note", "9999.e5"),
    note("9999.hidden", "public", "CANARY note on a restricted passage", "9999.e4"),
    note("9999.loose", "public", "A note without a passage.", "9999.e3"),
  ],
  excerpts,
});

function everythingOf(entry: CaseEntry): string {
  const documentIn = (lang: Language) => projectCase(entry, ["x99"], { ...context, lang });
  const documents = { en: documentIn("en"), ru: documentIn("ru") };
  const shown = languages.map((lang) => {
    const document = documents[lang];
    return { document, card: caseCard(document, [lang]), quotes: quotationsIn(document) };
  });
  const facets = caseFacets(entry, new Map());
  const words = caseWords(documents, { facets, courts: new Map(), regions: new Map() });
  return JSON.stringify([shown, facets, words]);
}

describe("the desk", () => {
  it("never shows anything of its own in public", () => {
    expect(JSON.stringify(secretive).match(/CANARY/g)?.length).toBeGreaterThan(10);
    expect(everythingOf(secretive)).not.toContain("CANARY");
  });

  it("never shows the quotations of what it keeps", () => {
    expect(everythingOf(secretive)).not.toMatch(/9999\.(e4|e5|desk|hidden)/);
  });

  it("never shows how many excerpts it holds that nothing public cites", () => {
    const more = { ...secretive, excerpts: [...excerpts, anExcerpt("9999.e6", "CANARY unused")] };
    expect(everythingOf(more)).toBe(everythingOf(secretive));
  });
});

describe("a case in public", () => {
  const document = projectCase(secretive, ["x99"], context);

  it("is complete, and holds nothing that a public case does not have", () => {
    expect(publicCase.parse(document)).toEqual(document);
  });

  it("numbers its footnotes in the order of reading, each excerpt once", () => {
    expect(document.footnotes.map(({ n, quote }) => [n, quote.excerpt])).toEqual([
      [1, "9999.e2"],
      [2, "9999.e1"],
    ]);
  });

  it("shows one mark where a passage is restricted", () => {
    expect(document.narrative?.doc.content?.[1]?.content).toEqual([
      { type: "redacted" },
      words(" He said so"),
      words(" in public.", annotated("9999.open")),
      cite("9999.e1"),
      cite("9999.e2"),
    ]);
  });

  it("keeps the notes for readers, with or without a passage", () => {
    expect(document.annotations.map((one) => one.id)).toEqual(["9999.open", "9999.loose"]);
  });

  it("names its sources once, and the discrepancies that concern it", () => {
    expect(document.sources.map((one) => one.id)).toEqual(["invented"]);
    expect(document.discrepancies).toEqual([{ id: "x99" }]);
  });

  it("gives its title in the other language, and says that a spelling is ours", () => {
    expect(document).toMatchObject({ titleOther: "Выдуманное дело", titleReconstructed: false });
    const ours = aCaseEntry({ persons: [aPerson({ nameRuBasis: "reconstructed" })] });
    expect(projectCase(ours, [], context).titleReconstructed).toBe(true);
  });

  it("tells the story in the other language where it is told in one, and says which", () => {
    const russian = projectCase(secretive, [], { ...context, lang: "ru" });
    expect(russian).toMatchObject({ lang: "ru", title: "Выдуманное дело" });
    expect(russian.narrative).toEqual(document.narrative);
    expect(russian.narrative?.lang).toBe("en");
  });
});

describe("a case of which nothing is known", () => {
  const document = projectCase(aCaseEntry({ defendants: undefined }), [], context);

  it("says so of every question", () => {
    expect(document.unknowns).toHaveLength(14);
    expect(document.completeness).toEqual({ known: 0, asked: 14 });
  });

  it("says so of its headcount, its outcome and its story", () => {
    expect(document).toMatchObject({
      headcount: { value: { kind: "unknown" }, basis: "unknown" },
      outcome: "unknown",
      narrative: null,
      footnotes: [],
      sources: [],
    });
  });

  it("asks the questions of its own in words", () => {
    const asking = aCaseEntry({ openQuestions: [both("Who was it?")] });
    expect(projectCase(asking, [], context).unknowns.at(-1)).toEqual({
      id: "q1",
      field: null,
      of: null,
      question: "Who was it?",
    });
  });
});

describe("the timeline", () => {
  const happening = (id: string, order: number, day?: string) => ({
    id,
    kind: "hearing" as const,
    order,
    text: both(id),
    ...(day ? { date: { value: aDay(day) } } : {}),
  });
  const ordered = (happenings: ReturnType<typeof happening>[]) =>
    projectCase(aCaseEntry({ happenings }), [], context).timeline.map((one) => one.id);

  it("follows the order that was given, then the dates, unknown last", () => {
    const happenings = [
      happening("d", 2),
      happening("c", 2, "2023-02-01"),
      happening("b", 2, "2023-01-01"),
      happening("a", 1),
    ];
    expect(ordered(happenings)).toEqual(["a", "b", "c", "d"]);
  });

  it("never changes the entry", () => {
    const entry = aCaseEntry({ happenings: [happening("b", 2), happening("a", 1)] });
    const before = structuredClone(entry);
    projectCase(entry, [], context);
    expect(entry).toEqual(before);
  });
});

describe("a proceeding", () => {
  const entry = aCaseEntry({
    proceedings: [{ id: "9999.p1", court: { value: "77GV0020", citations: cited("9999.e1") } }],
  });

  it("names its court in the language of the page, with the words behind it", () => {
    const courts = new Map([["77GV0020", both("An invented court")]]);
    const [proceeding] = projectCase(entry, [], { ...context, courts }).proceedings;
    expect(proceeding?.facts.find((fact) => fact.field === "court")?.stated).toMatchObject({
      value: { kind: "court", code: "77GV0020", name: "An invented court" },
      quotes: [{ excerpt: "9999.e1" }],
    });
  });

  it("names a court that the reference data do not have by its code", () => {
    const [proceeding] = projectCase(entry, [], context).proceedings;
    expect(proceeding?.facts.find((fact) => fact.field === "court")?.stated.value).toMatchObject({
      name: "77GV0020",
    });
  });

  it("has all its fields, known or not", () => {
    const [proceeding] = projectCase(entry, [], context).proceedings;
    expect(proceeding?.facts).toHaveLength(11);
    expect(proceeding?.facts.filter((fact) => fact.stated.basis === "unknown")).toHaveLength(10);
  });
});

describe("the outcome of a case", () => {
  type Outcome = "convicted" | "acquitted" | "terminated" | "requalified" | "pending";
  const withOutcomes = (...outcomes: Outcome[]) =>
    aCaseEntry({
      charges: outcomes.map((value, index) => ({
        id: `9999.c${index}`,
        party: "9999.defendant",
        outcome: { value },
      })),
    });

  it.each<[Outcome[], string]>([
    [[], "unknown"],
    [["requalified"], "unknown"],
    [["acquitted", "convicted"], "convicted"],
    [["acquitted", "pending"], "pending"],
    [["terminated", "acquitted"], "acquitted"],
    [["terminated"], "terminated"],
  ])("of charges that ended %j is %s", (outcomes, expected) => {
    expect(outcomeOf(withOutcomes(...outcomes))).toBe(expected);
  });

  it("is a conviction where a ruling says so and no charge does", () => {
    const ruling = {
      id: "9999.r1",
      proceeding: "9999.p1",
      party: "9999.defendant",
      kind: { value: "conviction" },
    } as const;
    expect(
      outcomeOf({
        ...withOutcomes("requalified"),
        rulings: aCaseEntry({ rulings: [ruling] }).rulings,
      }),
    ).toBe("convicted");
  });
});
