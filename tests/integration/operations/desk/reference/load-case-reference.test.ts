import { describe, expect, it } from "vitest";
import { deskClient } from "@/lib/data/clients";
import { anonymous } from "@/lib/domain/actor";
import { readKnown } from "@/lib/domain/reading/read-known";
import { loadCaseReference } from "@/lib/operations/desk/reference/load-case-reference";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { aReader, aResearcher } from "@/tests/integration/setup/actors";
import { aReferenceDatabase } from "@/tests/integration/setup/casebook";

await aReferenceDatabase();
const english = await loadCaseReference(aResearcher, "en");

describe("what the facts of a case are chosen from", () => {
  it.each([anonymous, aReader])("is not given to who may not enter the desk: %j", async (actor) => {
    expect(await refusedWith(loadCaseReference(actor, "en"))).toMatchObject({ kind: "not-found" });
  });

  it("names every court in the language asked for, and in both to be found by", async () => {
    const russian = await loadCaseReference(aResearcher, "ru");
    const court = english.courts.find(({ code }) => code === "51GV0007") ?? english.courts[0];
    const same = russian.courts.find(({ code }) => code === court?.code);
    expect(court?.name).toMatch(/[a-z]/);
    expect(same?.name).toMatch(/[а-я]/);
    expect(same?.names).toContain(court?.name);
  });

  it("holds each article and its parts with their versions, the oldest first", () => {
    const ids = english.provisions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["332", "332(2.1)", "337", "337(5)", "352.1"]));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { versions } of english.provisions) {
      const starts = versions.map(({ validFrom }) => validFrom);
      expect(starts).toEqual([...starts].sort());
    }
  });

  it("holds what absence each part of article 337 means", () => {
    const part = english.provisions.find(({ id }) => id === "337(5)");
    expect(part?.versions[0]?.absenceDays).toEqual({ moreThanMonths: 1 });
  });

  it("is what the names of a source are looked up in", () => {
    const courts = english.courts.map(({ code, names }) => ({ code, names }));
    const { code = "", names = [] } = courts[0] ?? {};
    expect(readKnown("courts", names[1] ?? "", { courts })).toEqual({ ok: true, value: code });
  });

  it("holds the units and fields of the desk", async () => {
    const name = { en: "Invented unit", ru: "Выдуманная часть" };
    await deskClient().unit.create({ data: { id: "unit-x", name } });
    await deskClient().extraField.create({
      data: { id: "mood", label: { en: "Mood", ru: "Настроение" }, kind: "text", position: 1 },
    });
    const { units, extraFields } = await loadCaseReference(aResearcher, "ru");
    expect(units).toEqual([
      { id: "unit-x", name: "Выдуманная часть", names: ["Invented unit", "Выдуманная часть"] },
    ]);
    expect(extraFields).toMatchObject([{ id: "mood", label: "Настроение", kind: "text" }]);
  });
});
