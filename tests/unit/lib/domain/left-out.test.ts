import { describe, expect, it } from "vitest";
import { countLeftOut, type LeftOutKnowledge, leftOut } from "@/lib/domain/left-out";
import { aCaseEntry, aDefendantParty } from "@/tests/fixtures/a-case-entry";
import { aNarrative, annotated, restricted, words } from "@/tests/fixtures/a-narrative";
import { aPerson } from "@/tests/fixtures/a-person";
import { aRedaction } from "@/tests/fixtures/a-redaction";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";

const nothingKnown: LeftOutKnowledge = {
  protectedSources: [],
  ledger: [],
  protectedPeople: [],
  replaced: new Map(),
  publicFields: new Set(["shown"]),
  figures: new Map([["f900", [{ min: 12, max: 12, unit: "people" as const }]]]),
  lang: "en",
};
const text = { en: "A note.", ru: "Сноска." };

describe("what readers do not get", () => {
  it("is nothing where nothing is private", () => {
    expect(countLeftOut(leftOut(aCaseEntry(), nothingKnown))).toBe(0);
  });

  it("lists restricted passages by language and block, neighbours as one", () => {
    const entry = aCaseEntry();
    const narrative = aNarrative([
      words("Open "),
      words("secret ", restricted),
      words("words", { type: "bold" }, restricted),
      words(" open "),
      words("again", restricted),
    ]);
    const { passages } = leftOut({ ...entry, en: { ...entry.en, narrative } }, nothingKnown);
    expect(passages).toEqual([
      { lang: "en", block: "9999.en.1", words: "secret words" },
      { lang: "en", block: "9999.en.1", words: "again" },
    ]);
  });

  it("lists numbers that no public figure bears out", () => {
    const entry = aCaseEntry();
    const bound = (figure: string, value: string) => ({
      type: "figure" as const,
      attrs: { figure, value, asOf: "2024" },
    });
    const narrative = aNarrative([
      words("12", bound("f900", "12")),
      words("13 people", bound("f900", "13")),
      words("14", bound("f901", "14")),
    ]);
    const { numbers } = leftOut({ ...entry, ru: { ...entry.ru, narrative } }, nothingKnown);
    expect(numbers).toEqual([
      { lang: "ru", words: "13 people" },
      { lang: "ru", words: "14" },
    ]);
  });

  it("lists restricted fields", () => {
    const party = { ...aDefendantParty, age: { value: 27, restricted: true as const } };
    const { fields } = leftOut(aCaseEntry({ parties: [party] }), nothingKnown);
    expect(fields).toEqual([{ kind: "party", id: "9999.defendant", field: "age" }]);
  });

  it("lists notes of the desk, and notes whose passage is restricted", () => {
    const entry = aCaseEntry({
      annotations: [
        { id: "9999.a1", kind: "legal", audience: "desk", text },
        { id: "9999.a2", kind: "legal", audience: "public", text },
        { id: "9999.a3", kind: "legal", audience: "public", text },
      ],
    });
    const narrative = aNarrative([
      words("hidden", restricted, annotated("9999.a2")),
      words("open", annotated("9999.a3")),
    ]);
    const { notes } = leftOut({ ...entry, en: { ...entry.en, narrative } }, nothingKnown);
    expect(notes.map(({ id, why }) => [id, why])).toEqual([
      ["9999.a1", "desk"],
      ["9999.a2", "restricted"],
    ]);
  });

  it("lists protected people with what stands in their place, and how often", () => {
    const entry = aCaseEntry({ persons: [aPerson({ display: "role-only", riskTier: 3 })] });
    const replaced = new Map([["9999.p1", 4]]);
    expect(leftOut(entry, { ...nothingKnown, replaced }).people).toEqual([
      {
        ...{ id: "9999.p1", name: "Ivan Invented", shownAs: "an invented soldier" },
        ...{ places: 4, ofCase: true },
      },
    ]);
  });

  it("lists people of other cases whose names its texts hold, without their names", () => {
    const other = aPerson({ id: "9998.p1", display: "role-only", riskTier: 3 });
    const absent = { ...other, id: "9998.p2" };
    const replaced = new Map([
      ["9998.p1", 2],
      ["9998.p2", 0],
    ]);
    const known = { ...nothingKnown, protectedPeople: [other, absent], replaced };
    expect(leftOut(aCaseEntry(), known).people).toEqual([
      { id: "9998.p1", name: "", shownAs: "an invented soldier", places: 2, ofCase: false },
    ]);
  });

  it("lists the values of fields that an admin keeps to the desk", () => {
    const value = { value: "Invented", basis: "stated" as const, reason: null, citations: [] };
    const extras = [
      { id: "9999.x1", field: "shown", value },
      { id: "9999.x2", field: "kept", value },
      { id: "9999.x3", field: "kept", value: { ...value, value: null, basis: "unknown" as const } },
    ];
    const { fields } = leftOut(aCaseEntry({ extras }), nothingKnown);
    expect(fields).toEqual([{ kind: "extra", id: "9999.x2", field: "value" }]);
  });

  it("lists protected sources that the case quotes, and no others", () => {
    const entry = aCaseEntry({ excerpts: [anExcerpt("9999.e1")] });
    const source = (id: string, capture: string) => ({ id, title: id, captures: [capture] });
    const protectedSources = [source("quoted", "invented.1"), source("other", "other.1")];
    expect(leftOut(entry, { ...nothingKnown, protectedSources }).sources).toEqual([
      { id: "quoted", title: "quoted", quotations: 1 },
    ]);
  });

  it("lists what the ledger names in this case", () => {
    const ledger = [
      aRedaction("block", "9999.en.1"),
      aRedaction("excerpt", "9999.e1", { subjectId: "9998" }),
      aRedaction("block", "9998.en.1", { subjectId: "9998" }),
    ];
    const entry = aCaseEntry({ excerpts: [anExcerpt("9999.e1")] });
    const left = leftOut(entry, { ...nothingKnown, ledger });
    expect(left.ledger.map((line) => line.target)).toEqual(["block", "excerpt"]);
  });

  it("counts everything", () => {
    const answers = [{ subject: "9999.c1", warning: "not-in-force", answer: "Checked." }];
    const entry = aCaseEntry({
      answers,
      annotations: [{ id: "9999.a1", kind: "legal", audience: "desk", text }],
    });
    expect(countLeftOut(leftOut(entry, nothingKnown))).toBe(2);
  });
});
