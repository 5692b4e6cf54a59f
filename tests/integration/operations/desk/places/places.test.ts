import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Place } from "@/lib/domain/place";
import type { Unit } from "@/lib/domain/unit";
import { loadEntry } from "@/lib/operations/desk/entries/load-entry";
import { saveEntry } from "@/lib/operations/desk/entries/save-entry";
import { addPerson } from "@/lib/operations/desk/people/add-person";
import { addPlace } from "@/lib/operations/desk/places/add-place";
import { addUnit } from "@/lib/operations/desk/places/add-unit";
import { listPlaces, suggestPlaces } from "@/lib/operations/desk/places/list-places";
import { listUnits, suggestUnits } from "@/lib/operations/desk/places/list-units";
import { savePlace } from "@/lib/operations/desk/places/save-place";
import { saveUnit } from "@/lib/operations/desk/places/save-unit";
import { showPlace } from "@/lib/operations/desk/places/show-place";
import { showUnit } from "@/lib/operations/desk/places/show-unit";
import { showCase } from "@/lib/operations/readers/show-case";
import { refusedWith } from "@/tests/fixtures/refused-with";
import { makeReady, publish, theInventedDesk } from "@/tests/integration/setup/at-the-desk";
import { whereItStands } from "@/tests/integration/setup/contents";
import { intoTheCase } from "@/tests/integration/setup/people";

let desk: Awaited<ReturnType<typeof theInventedDesk>>;
beforeAll(async () => {
  desk = await theInventedDesk();
});

const fieldsOf = ({ id: _id, version: _version, ...fields }: Unit | Place) => fields;

async function unitNamed(ru: string, more: Partial<Unit> = {}) {
  const unit = await addUnit(desk.researcher, { name: { ru } });
  if (Object.keys(more).length > 0) await change(unit.id, more);
  return (await showUnit(desk.researcher, unit.id)).unit;
}

async function change(id: string, more: Partial<Unit>, actor = desk.researcher) {
  const { unit } = await showUnit(actor, id);
  await saveUnit(actor, id, { version: unit.version, fields: { ...fieldsOf(unit), ...more } });
}

async function changePlace(id: string, more: Partial<Place>) {
  const { place } = await showPlace(desk.researcher, id);
  const fields = { ...fieldsOf(place), ...more };
  await savePlace(desk.researcher, id, { version: place.version, fields });
}

describe("units", () => {
  it("are neither seen nor made by readers", async () => {
    for (const ask of [
      () => listUnits(desk.reader),
      () => addUnit(desk.reader, { name: { ru: "Канарейка" } }),
      () => suggestUnits(desk.reader, "а"),
    ])
      await expect(async () => ask()).rejects.toMatchObject({ kind: "not-found" });
  });

  it("are made by a name in one language, with an id that tells nothing", async () => {
    const unit = await addUnit(desk.researcher, { name: { ru: "Выдуманный полк" } });
    expect(unit.id).toMatch(/^unit-[0-9a-f]{10}$/);
    expect(unit.name).toEqual({ en: "Vydumanny polk", ru: "Выдуманный полк" });
    expect(await refusedWith(addUnit(desk.researcher, { name: {} }))).toMatchObject({
      key: "text.empty",
    });
  });

  it("stand in lines of command that never come round", async () => {
    const army = await unitNamed("Выдуманная армия");
    const regiment = await unitNamed("Первый полк", { parent: army.id, superior: army.id });
    const company = await unitNamed("Вторая рота", { parent: regiment.id });
    expect((await showUnit(desk.researcher, company.id)).partOf.map((one) => one.id)).toEqual([
      regiment.id,
      army.id,
    ]);
    expect(await refusedWith(change(army.id, { parent: company.id }))).toMatchObject({
      key: "places.roundabout",
      values: { field: "fields.parent" },
    });
    expect(await refusedWith(change(army.id, { superior: army.id }))).toMatchObject({
      key: "places.roundabout",
    });
    const tree = await listUnits(desk.researcher);
    expect(tree.find(({ unit }) => unit.id === company.id)?.depth).toBe(2);
  });

  it("never name a unit or place that is not there", async () => {
    const unit = await unitNamed("Третья рота");
    expect(await refusedWith(change(unit.id, { parent: "canary" }))).toMatchObject({
      key: "places.noSuchUnit",
    });
    expect(await refusedWith(change(unit.id, { place: "canary" }))).toMatchObject({
      key: "places.noSuchPlace",
    });
  });

  it("are never written over what somebody else saved meanwhile", async () => {
    const unit = await unitNamed("Четвёртая рота", { note: "Once." });
    const stale = saveUnit(desk.colleague, unit.id, { version: 1, fields: fieldsOf(unit) });
    expect(await refusedWith(stale)).toMatchObject({ kind: "conflict" });
  });

  it("are found by what was typed, е for ё", async () => {
    const unit = await unitNamed("Чёрная рота");
    expect((await suggestUnits(desk.researcher, "черн")).map((one) => one.id)).toEqual([unit.id]);
    expect(await suggestUnits(desk.researcher, "100%")).toEqual([]);
  });
});

describe("places", () => {
  it("never lie within themselves, nor in a region that is not there", async () => {
    const town = await addPlace(desk.researcher, { name: { en: "Fableton" } });
    const camp = await addPlace(desk.researcher, { name: { ru: "Лагерь" } });
    await changePlace(camp.id, { parent: town.id, region: "77", precision: "site" });
    expect(await refusedWith(changePlace(town.id, { parent: camp.id }))).toMatchObject({
      key: "places.inItself",
    });
    expect(await refusedWith(changePlace(town.id, { region: "canary" }))).toMatchObject({
      kind: "invalid",
    });
    const listed = (await listPlaces(desk.researcher)).find(({ place }) => place.id === camp.id);
    expect(listed?.within[0]).toEqual({ en: "Fableton", ru: "Fableton" });
    expect(listed?.within).toHaveLength(2);
  });

  it.each([
    [{ latitude: 91, longitude: 1 }, "places.latitude", "fields.latitude"],
    [{ latitude: 55, longitude: null }, "places.halfCoordinates", "fields.longitude"],
  ])("are refused with coordinates %j", async (coordinates, key, field) => {
    const place = await addPlace(desk.researcher, { name: { en: "Nowhere" } });
    expect(await refusedWith(changePlace(place.id, coordinates))).toMatchObject({
      key,
      values: { field },
    });
  });

  it("keep coordinates no more exact than they are said to be known", async () => {
    const place = await addPlace(desk.researcher, { name: { en: "Somewhere" } });
    await changePlace(place.id, {
      latitude: 55.123456,
      longitude: 37.98765,
      precision: "district",
    });
    expect((await showPlace(desk.researcher, place.id)).place).toMatchObject({
      latitude: 55.1,
      longitude: 38,
    });
    expect(await suggestPlaces(desk.researcher, "somewh")).toHaveLength(1);
  });
});

describe("a unit in a case", () => {
  let unit: Unit;
  const camp = { latitude: 48.7654, longitude: 37.9876, precision: "site" } as const;

  beforeAll(async () => {
    unit = await unitNamed("Квиллабская бригада");
    const place = await addPlace(desk.researcher, { name: { ru: "Квиллабск" } });
    await changePlace(place.id, camp);
    await change(unit.id, { place: place.id, note: "Canarynote" });
    const stated = { value: unit.id, basis: "stated" as const, reason: null, citations: [] };
    await makeReady(desk, (entry) => ({
      ...entry,
      parties: entry.parties.map((party) => ({ ...party, unit: stated })),
    }));
    await publish(desk.editor);
  });

  it("is shown to readers by its name, never by its id, its note or its coordinates", async () => {
    const shown = JSON.stringify(await showCase("ru", "9001-ivan-inventov", null));
    expect(shown).toContain("Квиллабская бригада");
    expect(await whereItStands(desk.databaseUrl, `${unit.id}|canarynote|48\\.76|37\\.98`)).toEqual(
      {},
    );
  });

  it("is listed with the cases that name it", async () => {
    expect(await showUnit(desk.researcher, unit.id)).toMatchObject({
      isPublic: true,
      cases: [{ number: "9001" }],
    });
  });

  it("is renamed by editors alone, and readers see it at once", async () => {
    const name = { en: "Fableby brigade", ru: "Небылицкая бригада" };
    expect(await refusedWith(change(unit.id, { name }))).toMatchObject({
      key: "places.nameIsPublic",
    });
    await change(unit.id, { note: "Only a note." });
    await change(unit.id, { name }, desk.editor);
    const shown = JSON.stringify(await showCase("ru", "9001-ivan-inventov", null));
    expect(shown).toContain("Небылицкая бригада");
  });

  it("warns of exact coordinates where somebody who could be harmed serves", async () => {
    const placeId = (await showUnit(desk.researcher, unit.id)).unit.place ?? "";
    expect((await showPlace(desk.researcher, placeId)).warnings).toEqual(["places.warning.exact"]);
    const { id } = await addPerson(desk.researcher, { name: { ru: "Пётр Небылицын" } });
    await intoTheCase(desk.researcher, id);
    const { entry, version } = await loadEntry(desk.researcher, "9001");
    await saveEntry(desk.researcher, "9001", { base: version, saveId: randomUUID(), entry });
    expect((await showPlace(desk.researcher, placeId)).warnings).toContain("places.warning.atRisk");
  });
});
