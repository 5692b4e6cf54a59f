import { describe, expect, it } from "vitest";
import { diffEntries } from "@/lib/domain/entry-diff";
import { aCaseEntry, aDefendantParty } from "@/tests/fixtures/a-case-entry";
import { aPerson } from "@/tests/fixtures/a-person";

type Age = {
  value: number;
  basis?: "inferred";
  reason?: { en: string; ru: string };
  citations?: { excerpt: string; states?: string }[];
  restricted?: true;
};
const withAge = (age: Age) => aCaseEntry({ parties: [{ ...aDefendantParty, age }] });
const cited = { excerpt: "9999.e1" };

describe("two states of an entry", () => {
  it("that are the same differ in nothing", () => {
    expect(diffEntries(aCaseEntry(), aCaseEntry())).toEqual([]);
  });

  it("differ in a text of one language", () => {
    const after = aCaseEntry({ ru: { title: "Другой", standfirst: "" } });
    expect(diffEntries(aCaseEntry(), after)).toMatchObject([
      {
        kind: "text",
        id: "ru",
        change: "changed",
        fields: [
          { field: "title", before: "Иван Выдуманный", after: "Другой" },
          { field: "standfirst", after: null },
        ],
      },
    ]);
  });

  it("differ in a value, without an echo of its basis", () => {
    expect(diffEntries(aCaseEntry(), withAge({ value: 27 }))).toMatchObject([
      {
        kind: "party",
        label: { en: "the defendant" },
        fields: [{ field: "age", aspect: "value", before: null, after: 27 }],
      },
    ]);
  });

  it("differ in what a value rests on", () => {
    const reason = { en: "From the year of birth.", ru: "По году рождения." };
    const after = withAge({ value: 27, basis: "inferred", reason, citations: [cited] });
    const [party] = diffEntries(withAge({ value: 27 }), after);
    expect(party?.fields.map(({ aspect, lang }) => [aspect, lang])).toEqual([
      ["basis", null],
      ["reason", "en"],
      ["reason", "ru"],
      ["citation", null],
    ]);
  });

  it("differ in whether readers may see a value", () => {
    const [party] = diffEntries(
      withAge({ value: 27 }),
      withAge({ value: 27, restricted: true as const }),
    );
    expect(party?.fields).toMatchObject([{ aspect: "restricted", before: null, after: true }]);
  });

  it("differ in a citation that says something else of the same words", () => {
    const [party] = diffEntries(
      withAge({ value: 27, citations: [cited] }),
      withAge({ value: 27, citations: [{ ...cited, states: "28" }] }),
    );
    expect(party?.fields).toMatchObject([
      { aspect: "citation", before: { states: null }, after: { states: "28" } },
    ]);
  });

  it("differ in things that came, with what they hold, and in things that went", () => {
    const charge = { id: "9999.c1", party: "9999.defendant", provision: { value: "337(5)" } };
    const more = aCaseEntry({ charges: [charge] });
    expect(diffEntries(aCaseEntry(), more)).toMatchObject([
      {
        kind: "charge",
        change: "added",
        label: { en: "the defendant" },
        fields: expect.arrayContaining([
          expect.objectContaining({ field: "provision", after: "337(5)" }),
        ]),
      },
    ]);
    expect(diffEntries(more, aCaseEntry())).toMatchObject([{ kind: "charge", change: "removed" }]);
  });

  it("differ in open questions, by their words", () => {
    const question = { en: "Who gave the order?", ru: "Кто отдал приказ?" };
    expect(diffEntries(aCaseEntry(), aCaseEntry({ openQuestions: [question] }))).toMatchObject([
      { kind: "question", change: "added", label: question },
    ]);
    const other = { id: "q1", en: "Who gave no order?", ru: question.ru };
    const [before, after] = [question, other].map((one) => aCaseEntry({ openQuestions: [one] }));
    expect(before && after && diffEntries(before, after)).toMatchObject([
      { kind: "question", change: "changed", fields: [{ field: "question" }] },
    ]);
  });

  it("differ in people, by their names", () => {
    const after = aCaseEntry({ persons: [aPerson({ riskTier: 2 })] });
    expect(diffEntries(aCaseEntry(), after)).toMatchObject([
      {
        kind: "person",
        label: { en: "Ivan Invented" },
        fields: [{ field: "riskTier", before: 1, after: 2 }],
      },
    ]);
  });
});
