import { describe, expect, it } from "vitest";
import { type CaseEntry, draftEntry } from "@/lib/domain/case-entry";
import { inLanguages, publishedLanguages } from "@/lib/domain/in-languages";
import { type GateKnowledge, publishGate } from "@/lib/domain/publish-gate";
import { aCaseEntry, aDefendantParty } from "@/tests/fixtures/a-case-entry";
import { aNarrative, cite, words } from "@/tests/fixtures/a-narrative";
import { aPerson } from "@/tests/fixtures/a-person";
import { anExcerpt } from "@/tests/fixtures/an-excerpt";

const known: GateKnowledge = {
  courts: new Set(["25GV0001"]),
  regions: new Set(["25"]),
  units: new Set(["invented-unit"]),
  asDisputed: false,
};
const gate = (entry: CaseEntry, more: Partial<GateKnowledge> = {}) =>
  publishGate(entry, { ...known, ...more });
const blank = { en: "", ru: "" };

describe("the gate is open", () => {
  it("for an entry of which everything needed is there", () => {
    expect(gate(aCaseEntry())).toEqual([]);
  });
});

describe("the gate names what is missing, and where:", () => {
  it("a title", () => {
    const entry = draftEntry.parse({ ...aCaseEntry(), ru: { title: "", standfirst: "" } });
    expect(gate(entry)).toEqual([
      {
        key: "gate.incomplete",
        place: { kind: "text", id: "ru", field: "title", lang: "ru" },
        values: { problem: "text.empty" },
      },
    ]);
  });

  it("a label in one language", () => {
    const party = { ...aDefendantParty, label: { en: "the defendant", ru: "" } };
    const entry = draftEntry.parse({ ...aCaseEntry(), parties: [party] });
    expect(gate(entry)).toMatchObject([
      { place: { kind: "party", id: "9999.defendant", field: "label", lang: "ru" } },
    ]);
  });

  it("why something was inferred", () => {
    const party = { ...aDefendantParty, age: { value: 27, basis: "inferred" } };
    const entry = draftEntry.parse({ ...aCaseEntry(), parties: [party] });
    expect(gate(entry)).toMatchObject([
      {
        place: { kind: "party", field: "age" },
        values: { problem: "stated.inferredNeedsReason" },
      },
    ]);
  });

  it("the ground for naming somebody", () => {
    const entry = draftEntry.parse({ ...aCaseEntry(), persons: [{ ...aPerson(), ground: blank }] });
    expect(gate(entry).map((item) => item.key)).toContain("people.gate.ground");
  });

  it.each([
    ["the ground", { ground: blank }, "people.gate.ground"],
    ["half of the ground", { ground: { en: "A ground.", ru: "" } }, "people.gate.ground"],
    ["the label", { label: blank }, "people.gate.label"],
    ["the name", { name: null }, "people.gate.name"],
    ["the name in one script", { name: { en: "Ivan Invented", ru: "" } }, "people.gate.script"],
  ])("%s of a person once, in the words for people", (_what, with_, key) => {
    const entry = draftEntry.parse({ ...aCaseEntry(), persons: [{ ...aPerson(), ...with_ }] });
    expect(gate(entry).map((item) => item.key)).toEqual([key]);
  });

  it("whatever else is wrong with the same field", () => {
    const ground = { en: "", ru: `\u202e${"a".repeat(40)}` };
    const entry = { ...aCaseEntry(), persons: [{ ...aPerson(), ground }] };
    expect(gate(entry).map((item) => item.key)).toEqual(["gate.incomplete", "people.gate.ground"]);
  });

  it("each thing once", () => {
    const entry = draftEntry.parse({ ...aCaseEntry(), persons: [{ ...aPerson(), ground: blank }] });
    const items = gate(entry).map((item) => JSON.stringify(item));
    expect(new Set(items).size).toBe(items.length);
  });
});

describe("the gate is shut by", () => {
  const charge = { id: "9999.c1", party: "9999.defendant" };

  it("a charge against nobody", () => {
    const entry = aCaseEntry({ charges: [{ ...charge, party: "9999.gone" }] });
    expect(gate(entry)).toMatchObject([
      { key: "gate.dangling", place: { kind: "charge", id: "9999.c1", field: "party" } },
    ]);
  });

  it("a party who is nobody of the case", () => {
    const entry = aCaseEntry({ persons: [] });
    expect(gate(entry)).toMatchObject([{ key: "gate.dangling", place: { kind: "party" } }]);
  });

  it.each([
    ["a court", { proceedings: [{ id: "9999.p1", court: { value: "99XX9999" } }] }],
    ["a region", { parties: [{ ...aDefendantParty, homeRegion: { value: "99" } }] }],
    ["a unit", { parties: [{ ...aDefendantParty, unit: { value: "unheard-of" } }] }],
  ])("%s that nobody knows", (_what, with_) => {
    expect(gate(aCaseEntry(with_))).toMatchObject([{ key: "gate.unknownReference" }]);
  });

  it("a quotation that the case does not hold", () => {
    const party = { ...aDefendantParty, age: { value: 27, citations: [{ excerpt: "gone" }] } };
    expect(gate(aCaseEntry({ parties: [party] }))).toMatchObject([
      { key: "gate.excerptMissing", place: { kind: "party", field: "age" } },
    ]);
  });

  it("a footnote of a quotation that the case does not hold", () => {
    const entry = aCaseEntry();
    const narrative = aNarrative([words("So it was."), cite("gone")]);
    expect(gate({ ...entry, en: { ...entry.en, narrative } })).toMatchObject([
      { key: "gate.excerptMissing", place: { kind: "text", id: "en", field: "narrative" } },
    ]);
  });

  it("sources that differ, unless it is published as disputed", () => {
    const counts = {
      value: 2,
      citations: [{ excerpt: "9999.e1" }, { excerpt: "9999.e1", states: "3" }],
    };
    const entry = aCaseEntry({
      charges: [{ ...charge, counts }],
      excerpts: [anExcerpt("9999.e1")],
    });
    expect(gate(entry)).toMatchObject([
      { key: "gate.disputed", place: { kind: "charge", id: "9999.c1", field: "counts" } },
    ]);
    expect(gate(entry, { asDisputed: true })).toEqual([]);
  });

  it("a refused consent where the name is shown", () => {
    const entry = aCaseEntry({ persons: [aPerson({ consent: "refused" })] });
    expect(gate(entry).map((item) => item.key)).toEqual(["people.gate.refused"]);
  });
});

describe("publishing in one language", () => {
  const before = aCaseEntry({ ru: { title: "Прежний", standfirst: "Прежняя вводка." } });
  const after = aCaseEntry({
    en: { title: "New", standfirst: "" },
    ru: { title: "Новый", standfirst: "" },
  });

  it("keeps what was published before in the other", () => {
    const entry = inLanguages(after, before, ["en"]);
    expect(entry.en.title).toBe("New");
    expect(entry.ru).toEqual(before.ru);
  });

  it("says nothing in one that was never published, but its name", () => {
    expect(inLanguages(after, null, ["en"]).ru).toEqual({
      title: "New",
      standfirst: "",
      summary: null,
      narrative: null,
    });
  });

  it("in both takes both", () => {
    expect(inLanguages(after, before, ["en", "ru"])).toEqual(after);
  });

  it("is known from the revisions", () => {
    expect(publishedLanguages([{ languages: ["ru"] }, { languages: [] }])).toEqual(["ru"]);
    expect(publishedLanguages([{ languages: ["ru"] }, { languages: ["en"] }])).toEqual([
      "en",
      "ru",
    ]);
  });
});
