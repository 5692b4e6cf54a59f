import { describe, expect, it } from "vitest";
import { personIn } from "@/lib/domain/person";
import { peopleGate, personGate } from "@/lib/domain/person-gate";
import { drafted } from "@/lib/domain/wording";
import { peopleEn } from "@/lib/messages/en/people";
import { aPerson } from "@/tests/fixtures/a-person";

const draft = (with_: object) => personIn(drafted).parse({ ...aPerson(), ...with_ });
const keys = (with_: object) => personGate(draft(with_)).map(({ key }) => key);
const platon = { en: "Platon", ru: "Платон" };

describe("the gate", () => {
  it.each([
    [{ ground: { en: "Named.", ru: " " } }, "people.gate.ground"],
    [{ label: { en: "", ru: "" } }, "people.gate.label"],
    [{ name: null }, "people.gate.name"],
    [{ name: { en: "Ivan Invented", ru: "" } }, "people.gate.script"],
    [{ riskTier: 3 }, "people.gate.tier"],
    [{ riskTier: 3, display: "initials" }, "people.gate.tierInitials"],
    [{ consent: "refused" }, "people.gate.refused"],
    [{ consent: "refused", display: "initials" }, "people.gate.refused"],
    [{ consent: "asked" }, "people.gate.asked"],
    [{ display: "pseudonym" }, "people.gate.pseudonym"],
    [{ display: "pseudonym", pseudonym: { en: "Ivan", ru: "Ваня" } }, "people.gate.pseudonymTells"],
  ])("never lets %j pass", (with_, key) => {
    expect(keys(with_)).toContain(key);
    expect(peopleEn).toHaveProperty([key]);
  });

  it.each([
    {},
    { riskTier: 2, consent: "not-asked" },
    { riskTier: 3, display: "role-only", consent: "refused" },
    { riskTier: 3, display: "initials", consent: "given" },
    { riskTier: 3, display: "pseudonym", pseudonym: platon, consent: "asked" },
    { display: "role-only", name: null },
  ])("has nothing against %j", (with_) => {
    expect(keys(with_)).toEqual([]);
  });

  it("names who it is, for the desk", () => {
    expect(personGate(draft({ riskTier: 3 }))).toEqual([
      { person: "9999.p1", key: "people.gate.tier", values: { name: "Иван Выдуманный" } },
    ]);
  });
});

describe("the gate of a whole case", () => {
  const called = (id: string, pseudonym: { en: string; ru: string }) =>
    draft({ id, display: "pseudonym", pseudonym, name: { en: `Fabler${id}`, ru: `Небыл${id}` } });

  it("never lets two people have one pseudonym", () => {
    const both = [called("a", platon), called("b", { en: "Platon", ru: "Платон" })];
    expect(peopleGate(both).map(({ person, key }) => [person, key])).toEqual([
      ["a", "people.gate.pseudonymTwice"],
      ["b", "people.gate.pseudonymTwice"],
    ]);
  });

  it("never lets a pseudonym be somebody else's real name", () => {
    const problems = peopleGate([called("a", { en: "Ivan", ru: "Иван" }), aPerson()]);
    expect(problems).toMatchObject([{ person: "a", key: "people.gate.pseudonymTwice" }]);
  });

  it("has nothing against different ones", () => {
    expect(peopleGate([called("a", platon), called("b", { en: "Gleb", ru: "Глеб" })])).toEqual([]);
  });
});
