import { describe, expect, it } from "vitest";
import { displayPolicies, person, protectedSpellings, publicName } from "@/lib/domain/person";
import { aPerson } from "@/tests/fixtures/a-person";
import { messagesOf } from "@/tests/fixtures/messages-of";

const hiding = displayPolicies.filter((display) => display !== "full-name");

describe("a person", () => {
  it("never is shown by a name that the casebook does not hold", () => {
    const nameless = { ...aPerson(), name: null };
    expect(messagesOf(person, nameless)).toEqual(["person.noNameToShow"]);
    expect(messagesOf(person, { ...nameless, display: "role-only" })).toEqual([]);
  });

  it("never lacks the ground for naming", () => {
    expect(messagesOf(person, { ...aPerson(), ground: undefined })).not.toEqual([]);
  });
});

describe("the public name", () => {
  it.each([
    ["role-only", "an invented soldier"],
    ["pseudonym", "an invented soldier"],
    ["initials", "I. I."],
    ["full-name", "Ivan Invented"],
  ] as const)("of a person shown by %s is %s", (display, expected) => {
    expect(publicName(aPerson({ display })).en).toBe(expected);
  });

  it("is the pseudonym where one was chosen, also of somebody whose name is not held", () => {
    const chosen = { display: "pseudonym", pseudonym: { en: "Platon", ru: "Платон" } } as const;
    expect(publicName(aPerson(chosen)).ru).toBe("Платон");
    expect(publicName(aPerson({ ...chosen, name: null })).en).toBe("Platon");
  });

  it("is the label where there is no name, whatever the policy", () => {
    for (const display of hiding)
      expect(publicName(aPerson({ name: null, display })).ru).toBe("выдуманный солдат");
  });
});

describe("the spellings to hide", () => {
  it("are none for a person shown by name", () => {
    expect(protectedSpellings(aPerson({ printed: ["Private Invented"] }))).toEqual([]);
  });

  it.each(hiding)("are all names and printed spellings for a person shown by %s", (display) => {
    expect(protectedSpellings(aPerson({ display, printed: ["Private Invented"] }))).toEqual([
      "Private Invented",
      "Иван Выдуманный",
      "Ivan Invented",
    ]);
  });

  it("are the printed ones where the casebook holds no name", () => {
    const nameless = aPerson({ name: null, display: "role-only", printed: ["Invented"] });
    expect(protectedSpellings(nameless)).toEqual(["Invented"]);
  });
});
