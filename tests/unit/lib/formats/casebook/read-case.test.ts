import { describe, expect, it } from "vitest";
import { readCase } from "@/lib/formats/casebook/read-case";
import { refusalOf } from "@/tests/fixtures/refusal-of";

const both = (text: string) => ({ en: text, ru: text });
const written = {
  id: "ivan-invented",
  number: "9999",
  slugName: "ivan-invented",
  kind: "person",
  defendants: { value: 1 },
  en: { title: "Ivan Invented", standfirst: "An invented soldier." },
  ru: { title: "Иван Выдуманный", standfirst: "Выдуманный солдат." },
  persons: [
    {
      id: "ivan-invented",
      name: { en: "Ivan Invented", ru: "Иван Выдуманный" },
      display: "full-name",
      label: both("a soldier"),
      ground: both("invented"),
      riskTier: 1,
    },
  ],
  parties: [
    {
      id: "ivan-invented.ivan.defendant",
      role: "defendant",
      person: "ivan-invented",
      label: both("the defendant"),
    },
  ],
  proceedings: [{ id: "ivan-invented.p1", decided: { value: { edtf: "2022-12" } } }],
};
const read = (more: object = {}, narrativeEn?: string) =>
  readCase({
    name: "9999-invented",
    json: JSON.stringify({ ...written, ...more }),
    ...(narrativeEn === undefined ? {} : { narrativeEn }),
  });

describe("a case that cannot be read", () => {
  it.each([
    ["has no id", { id: undefined }, "id"],
    ["has a number of three digits", { number: "999" }, "number"],
    ["has a field that nobody knows", { secret: 1 }, "secret"],
    ["has an event of no kind", { happenings: [{ id: "h", kind: "party" }] }, "happenings[0].kind"],
    [
      "has a date that is none",
      { proceedings: [{ decided: { value: { edtf: "soon" } } }] },
      "soon",
    ],
    ["lacks a Russian title", { ru: { standfirst: "Выдуманный." } }, "ru.title"],
  ])("is named with the place where it %s", (_what, more, place) => {
    const refusal = refusalOf(() => read(more));
    expect(refusal).toMatchObject({ kind: "invalid", key: "casebook.invalidFile" });
    expect(refusal?.values.file).toContain("9999-invented");
    expect(refusal?.values.problem).toContain(place);
  });

  it("is named where it is no JSON", () => {
    const refusal = refusalOf(() => readCase({ name: "9999-invented", json: "{" }));
    expect(refusal?.values.file).toBe("9999-invented/case.json");
  });

  it("is named with the narrative that has markup of no kind", () => {
    const refusal = refusalOf(() => read({}, "[He](informer:1) refused."));
    expect(refusal?.values.file).toBe("9999-invented/narrative.en.md");
    expect(refusal?.values.problem).toContain("informer:1");
  });
});

describe("a case of the casebook", () => {
  const entry = read({}, "[Ivan](person:ivan-invented) refused.[](cite:ivan-invented.e1)");

  it("never has an id that gives away a name", () => {
    const { en, ru, persons, slugName, ...rest } = entry;
    expect(JSON.stringify([rest, en.narrative, persons.map((one) => one.id)])).not.toMatch(
      /ivan-|invented|\bivan\b/,
    );
  });

  it("keeps its name in its address alone, though its id is the same", () => {
    expect(entry.slugName).toBe("ivan-invented");
    expect(entry.id).toBe("9999");
  });

  it("refers to its own things by their new ids", () => {
    expect(entry.parties[0]).toMatchObject({ id: "9999.p1.defendant", person: "9999" });
    expect(entry.persons[0]?.id).toBe("9999");
    expect(JSON.stringify(entry.en.narrative)).toContain('"excerpt":"9999.e1"');
    expect(entry.en.narrative?.content?.[0]?.attrs?.id).toBe("9999.en.1");
  });

  it("has no narrative where there is no file", () => {
    expect(entry.ru.narrative).toBeNull();
    expect(read().en.narrative).toBeNull();
  });

  it("has its dates with first and last day, and unknown where nothing is written", () => {
    expect(entry.proceedings[0]?.decided.value).toMatchObject({ latest: "2022-12-31" });
    expect(entry.proceedings[0]?.court.basis).toBe("unknown");
  });
});
