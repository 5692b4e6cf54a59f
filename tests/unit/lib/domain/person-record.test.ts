import { describe, expect, it } from "vitest";
import {
  newPerson,
  newRecord,
  personFields,
  unfinished,
  withFields,
} from "@/lib/domain/person-record";
import { messagesOf } from "@/tests/fixtures/messages-of";

const somebody = (given = {}) => newRecord("person-1", newPerson.parse(given));
const fields = (with_ = {}) =>
  personFields.parse({
    name: { en: "Ivan Invented", ru: "Иван Выдуманный" },
    nameRuBasis: "printed",
    printed: [],
    display: "role-only",
    label: { en: "a soldier", ru: "военнослужащий" },
    pseudonym: {},
    ground: { en: "Invented.", ru: "Выдумано." },
    consent: "not-asked",
    consentOn: null,
    riskTier: 3,
    alsoAtRisk: "",
    ...with_,
  });

describe("somebody new", () => {
  it("is shown by the role, at risk 3, not asked, without a ground", () => {
    expect(somebody({ name: { ru: "Иван Выдуманный" } })).toMatchObject({
      display: "role-only",
      riskTier: 3,
      consent: "not-asked",
      ground: { en: "", ru: "" },
      version: 1,
    });
  });

  it("gets the other script, marked as a reconstruction only where Cyrillic was made", () => {
    expect(somebody({ name: { en: "Ivan" } })).toMatchObject({
      name: { en: "Ivan", ru: "Иван" },
      nameRuBasis: "reconstructed",
    });
    expect(somebody({ name: { ru: "Иван" } })).toMatchObject({ nameRuBasis: "printed" });
  });

  it("has the name in its own script, whichever field it was typed into", () => {
    expect(somebody({ name: { en: "Иван" } }).name).toEqual({ en: "Ivan", ru: "Иван" });
  });

  it("may have no name at all", () => {
    expect(somebody({ name: { en: " " } })).toMatchObject({ name: null, nameRuBasis: null });
  });

  it("is not fit for readers before somebody says why", () => {
    expect(unfinished(somebody({ name: { en: "Ivan" } }))).toMatchObject({ field: "ground.en" });
  });
});

describe("the form of a person", () => {
  it("keeps a pseudonym in both languages, or none", () => {
    expect(withFields(somebody(), fields({ pseudonym: { ru: "Платон" } })).pseudonym).toEqual({
      en: "Platon",
      ru: "Платон",
    });
    expect(withFields(somebody(), fields()).pseudonym).toBeNull();
  });

  it("forgets the day of a consent that nobody was asked for", () => {
    const asked = { consent: "given", consentOn: "2024-05-17" };
    expect(withFields(somebody(), fields(asked)).consentOn).toBe("2024-05-17");
    const notAsked = { consent: "not-asked", consentOn: "2024-05-17" };
    expect(withFields(somebody(), fields(notAsked)).consentOn).toBeNull();
  });

  it("changes neither id nor version", () => {
    expect(withFields(somebody(), fields())).toMatchObject({ id: "person-1", version: 1 });
  });

  it.each([
    [{ consentOn: "yesterday" }, "people.notADay"],
    [{ label: { en: "", ru: "роль" } }, "text.empty"],
    [{ printed: ["a\tb"] }, "text.forbiddenCharacter"],
  ])("refuses %j", (wrong, key) => {
    expect(messagesOf(personFields, { ...fields(), ...wrong })).toContain(key);
  });

  it.each([{ riskTier: 4 }, { display: "anonymous" }, { id: "other" }, { version: 9 }])(
    "refuses %j",
    (wrong) => {
      expect(messagesOf(personFields, { ...fields(), ...wrong })).not.toEqual([]);
    },
  );
});
