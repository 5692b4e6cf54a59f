import { describe, expect, it } from "vitest";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { nameOf, projectDefendant } from "@/lib/domain/projection/project-defendant";
import { publicDefendant } from "@/lib/domain/public/public-case";
import { aCaseEntry, aDefendantParty } from "@/tests/fixtures/a-case-entry";
import { aPerson } from "@/tests/fixtures/a-person";
import { aContext } from "@/tests/fixtures/a-projection-context";
import { aDay } from "@/tests/fixtures/public-values";
import { aPenalty, aVersion } from "@/tests/fixtures/reference";

const context = aContext({
  units: new Map([["unit-1", { en: "Invented unit", ru: "Выдуманная часть" }]]),
  regions: new Map([["46", { en: "Invented region", ru: "Выдуманная область" }]]),
  versions: new Map([["999(1)", [aVersion({ penalties: [aPenalty(24, 36)] })]]]),
});
const party = "9999.defendant";

function shown(entry: CaseEntry, index = 0) {
  const defendant = entry.parties[index];
  if (!defendant) throw new Error("no party");
  return projectDefendant(entry, defendant, context);
}

const factOf = (entry: CaseEntry, field: string) =>
  shown(entry).facts.find((fact) => fact.field === field)?.stated.value;

describe("the name of a defendant", () => {
  const named = (display: "full-name" | "initials" | "pseudonym" | "role-only") => {
    const entry = aCaseEntry({ persons: [aPerson({ display })] });
    return entry.parties.map((one) => nameOf(entry, one, context))[0];
  };

  it("is the role where nobody may read the name", () => {
    expect(named("role-only")).toEqual({
      name: "the defendant",
      named: false,
      label: "the defendant",
    });
  });

  it("is the role where no source names the person, or no person is known", () => {
    const nameless = aCaseEntry({ persons: [aPerson({ name: null, display: "initials" })] });
    const nobody = aCaseEntry({ persons: [], parties: [{ ...aDefendantParty, person: null }] });
    for (const entry of [nameless, nobody])
      expect(shown(entry)).toMatchObject({ name: "the defendant", named: false });
  });

  it.each([
    ["initials", "I. I."],
    ["full-name", "Ivan Invented"],
  ] as const)("shown by %s is %s", (display, name) => {
    expect(named(display)).toMatchObject({ name, named: true });
  });

  it("is a pseudonym that says that it is one, where one was chosen", () => {
    const pseudonym = { en: "Platon", ru: "Платон" };
    const called = aCaseEntry({ persons: [aPerson({ display: "pseudonym", pseudonym })] });
    expect(shown(called)).toMatchObject({ name: "Platon", named: false, changed: true });
    expect(named("pseudonym")).toMatchObject({ name: "the defendant", named: false });
    expect(named("pseudonym")).not.toHaveProperty("changed");
  });
});

describe("the facts of a defendant", () => {
  it("name the unit, never its id", () => {
    const entry = aCaseEntry({ parties: [{ ...aDefendantParty, unit: { value: "unit-1" } }] });
    expect(factOf(entry, "unit")).toEqual({ kind: "text", text: "Invented unit" });
  });

  it("stay unknown where they are unknown", () => {
    const values = shown(aCaseEntry()).facts.map((fact) => fact.stated.value.kind);
    expect(new Set(values)).toEqual(new Set(["unknown"]));
  });

  it("keep the service as stated apart from the service as assessed", () => {
    const entry = aCaseEntry({
      parties: [
        {
          ...aDefendantParty,
          serviceAsStated: { value: "conscript" },
          serviceAsAssessed: {
            value: "mobilised",
            basis: "inferred",
            reason: { en: "By the date.", ru: "По дате." },
          },
        },
      ],
    });
    expect(factOf(entry, "serviceAsStated")).toMatchObject({ code: "conscript" });
    const assessed = shown(entry).facts.find((fact) => fact.field === "serviceAsAssessed");
    expect(assessed?.stated).toMatchObject({
      value: { code: "mobilised" },
      basis: "inferred",
      reason: "By the date.",
    });
  });

  it("name the region in the language of the page, or by its code", () => {
    const from = (value: string) =>
      aCaseEntry({ parties: [{ ...aDefendantParty, homeRegion: { value } }] });
    expect(factOf(from("46"), "homeRegion")).toEqual({ kind: "text", text: "Invented region" });
    expect(factOf(from("99"), "homeRegion")).toEqual({ kind: "text", text: "99" });
  });

  it.each([
    ["absence-days", { min: 30, max: null }, { kind: "range", min: 30, max: null }],
    ["wound", "yes", { kind: "code", set: "yes-no", code: "yes" }],
    ["plea", "partly", { kind: "code", set: "plea", code: "partly" }],
  ] as const)("show the factor %s by its kind", (code, value, expected) => {
    const entry = aCaseEntry({ factors: [{ id: "9999.f1", party, code, value: { value } }] });
    expect(factOf(entry, code)).toEqual(expected);
  });

  it("never are those of somebody else", () => {
    const other = { ...aDefendantParty, id: "9999.other", person: null };
    const entry = aCaseEntry({
      parties: [aDefendantParty, other],
      factors: [{ id: "9999.f1", party, code: "wound", value: { value: "yes" } }],
      charges: [{ id: "9999.c1", party, provision: { value: "999(1)" } }],
    });
    expect(shown(entry, 1).facts.map((fact) => fact.field)).not.toContain("wound");
    expect(shown(entry, 1).charges).toEqual([]);
  });
});

describe("the chain of sentences", () => {
  const proceeding = (id: string, instance: "first" | "appeal", day: string) => ({
    id,
    instance: { value: instance },
    decided: { value: aDay(day) },
  });
  const ruling = (id: string, at: string, whose = party) => ({ id, proceeding: at, party: whose });
  const sentence = (id: string, of: string, months: number) => ({
    id,
    ruling: of,
    term: { value: { minMonths: months, maxMonths: months, printed: null } },
  });
  const charge = (id: string) => ({ id, party, provision: { value: "999(1)" } });
  const raised = {
    parties: [aDefendantParty, { ...aDefendantParty, id: "9999.other", person: null }],
    charges: [charge("9999.c1")],
    proceedings: [
      proceeding("9999.p1", "first", "2023-01-11"),
      proceeding("9999.p2", "appeal", "2023-02-10"),
    ],
    rulings: [
      ruling("9999.r2", "9999.p2"),
      ruling("9999.r1", "9999.p1"),
      ruling("9999.r3", "9999.p1", "9999.other"),
    ],
    sentences: [
      sentence("9999.s2", "9999.r2", 48),
      sentence("9999.s1", "9999.r1", 30),
      sentence("9999.s3", "9999.r3", 12),
    ],
  };

  it("follows the proceedings, and gives the change from one to the next", () => {
    const { chain } = shown(aCaseEntry(raised));
    expect(chain.map((link) => [link.sentence, link.changeMonths])).toEqual([
      ["9999.s1", null],
      ["9999.s2", 18],
    ]);
    expect(chain[1]).toMatchObject({
      instance: { value: { code: "appeal" } },
      decided: { value: { date: { edtf: "2023-02-10" } } },
      term: { value: { term: { minMonths: 48 } } },
    });
  });

  it("warns of a term outside the range of the law, of that sentence alone", () => {
    expect(shown(aCaseEntry(raised)).chain.map((link) => link.warnings)).toEqual([
      [],
      ["above-maximum"],
    ]);
  });

  it("never warns where several charges were punished together", () => {
    const charges = [charge("9999.c1"), charge("9999.c2")];
    const { chain } = shown(aCaseEntry({ ...raised, charges }));
    expect(chain.flatMap((link) => link.warnings)).toEqual([]);
  });

  it("is empty where nobody was sentenced", () => {
    expect(shown(aCaseEntry()).chain).toEqual([]);
  });

  it("holds nothing that a public defendant does not have", () => {
    const defendant = shown(aCaseEntry(raised));
    expect(publicDefendant.parse(defendant)).toEqual(defendant);
  });
});

it("shows a charge as stated beside the provision that is meant, and its range", () => {
  const entry = aCaseEntry({
    charges: [
      {
        id: "9999.c1",
        party,
        asStated: { value: "Article 989" },
        provision: {
          value: "999(1)",
          basis: "inferred",
          reason: { en: "A misprint.", ru: "Опечатка." },
        },
        outcome: { value: "convicted" },
      },
    ],
  });
  expect(shown(entry).charges).toMatchObject([
    {
      asStated: { value: { text: "Article 989" }, basis: "stated" },
      provision: { value: { provision: "999(1)" }, basis: "inferred", reason: "A misprint." },
      requalifiedTo: { value: { kind: "unknown" } },
      outcome: { value: { code: "convicted" } },
      range: { minMonths: 24, maxMonths: 36, chosenBy: "none" },
    },
  ]);
});
