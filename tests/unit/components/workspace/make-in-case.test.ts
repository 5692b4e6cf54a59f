import { describe, expect, it } from "vitest";
import { kindInCase, madeInCase, placesInCase } from "@/components/workspace/make-in-case";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { aCaseEntry } from "@/tests/fixtures/a-case-entry";
import { aToldEntry, ids, newIds } from "@/tests/fixtures/a-told-entry";
import { aReference } from "@/tests/fixtures/a-workspace";

const t = deskTranslatorFor("en");
const courtName = (code: string) => `Court ${code}`;
const desk = () => ({ newId: newIds(), reference: aReference });
const id = "9999.new";

describe("a thing that a mention makes in the case", () => {
  it("is a proceeding at the court that was named", () => {
    const name = "Выдуманный гарнизонный военный суд";
    const { proceedings } = madeInCase(aToldEntry(), "proceeding", { id, name }, desk());
    expect([proceedings.length, proceedings[2]?.id, proceedings[2]?.court.value]).toEqual([
      3,
      id,
      "00GV0001",
    ]);
  });

  it("is a sentence at the place that was chosen among those that were offered", () => {
    const entry = aToldEntry();
    const [, place] = placesInCase("sentence", { entry, courtName, t });
    const made = madeInCase(entry, "sentence", { id, name: "2 y 5 m", place: place?.key }, desk());
    const sentence = made.sentences.find((held) => held.id === id);
    const ruling = made.rulings.find((held) => held.id === sentence?.ruling);
    expect([sentence?.term.value?.maxMonths, ruling?.party, ruling?.proceeding]).toEqual([
      29,
      ids.second,
      ids.proceeding,
    ]);
  });

  it("is none where the place is there no more", () => {
    const entry = aToldEntry();
    const making = { id, name: "5 years", place: "gone gone " };
    expect(madeInCase(entry, "sentence", making, desk())).toBe(entry);
  });
});

describe("the places that are offered", () => {
  it("say whose they are, and of which court", () => {
    const entry = aToldEntry({
      proceedings: [
        { id: ids.proceeding, instance: { value: "first" } },
        { id: ids.appeal, court: { value: "00GV0001" } },
      ],
    });
    const places = placesInCase("sentence", { entry, courtName, t });
    expect(places.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      "Ivan Invented: Proceeding 2, Court 00GV0001",
      "the second defendant: Proceeding 1 (first instance)",
      "the second defendant: Proceeding 2, Court 00GV0001",
    ]);
    expect(new Set(places.map(({ key }) => key)).size).toBe(3);
  });

  it("say what is made first", () => {
    const inCase = { entry: aCaseEntry({ parties: [], persons: [] }), courtName, t };
    expect(placesInCase("sentence", inCase).map(({ label, detail }) => [label, detail])).toEqual([
      ["A new defendant", "A new proceeding"],
    ]);
    expect(placesInCase("proceeding", inCase)).toEqual([]);
  });
});

describe("the kind that words are the name of", () => {
  it.each([
    ["5,5 лет", "sentence"],
    ["№ 1-23/2023", "proceeding"],
    ["Invented Garrison Military Court", "proceeding"],
    ["Ivan Invented", null],
  ])("%s: %s", (words, kind) => {
    expect(kindInCase(words, aReference)).toBe(kind);
  });
});
