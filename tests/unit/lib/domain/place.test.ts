import { describe, expect, it } from "vitest";
import {
  liesInItself,
  type Place,
  place,
  placesAround,
  placeWarnings,
  roundedPlace,
} from "@/lib/domain/place";
import { messagesOf } from "@/tests/fixtures/messages-of";

function aPlace(id: string, with_: Partial<Place> = {}): Place {
  return {
    id,
    name: { en: `Invented ${id}`, ru: `Выдуманное ${id}` },
    region: null,
    precision: "settlement",
    latitude: null,
    longitude: null,
    parent: null,
    version: 1,
    ...with_,
  };
}
const byId = (...places: Place[]) => new Map(places.map((one) => [one.id, one]));

describe("a place", () => {
  it.each([
    [{ latitude: 55 }, "places.halfCoordinates"],
    [{ latitude: -91, longitude: 0 }, "places.latitude"],
    [{ latitude: 0, longitude: 181 }, "places.longitude"],
  ])("is refused with %j", (with_, key) => {
    expect(messagesOf(place, aPlace("x", with_))).toContain(key);
  });

  it.each([
    ["country", 56, 38],
    ["district", 55.8, 37.6],
    ["settlement", 55.75, 37.62],
    ["site", 55.7512, 37.6184],
  ] as const)("known to the %s keeps no finer coordinates", (precision, latitude, longitude) => {
    const exact = aPlace("x", { precision, latitude: 55.751244, longitude: 37.618423 });
    expect(roundedPlace(exact)).toMatchObject({ latitude, longitude });
  });

  it("without coordinates has none to round", () => {
    expect(roundedPlace(aPlace("x"))).toEqual(aPlace("x"));
  });

  it("warns of exact coordinates and of people at risk, and of nothing without coordinates", () => {
    const site = { latitude: 1, precision: "site" } as const;
    expect(placeWarnings(site, { atRisk: true })).toEqual([
      "places.warning.exact",
      "places.warning.atRisk",
    ]);
    expect(placeWarnings({ ...site, precision: "region" }, { atRisk: false })).toEqual([]);
    expect(placeWarnings({ ...site, latitude: null }, { atRisk: true })).toEqual([]);
  });
});

describe("what a place lies in", () => {
  const country = aPlace("country");
  const town = aPlace("town", { parent: "country" });
  const camp = aPlace("camp", { parent: "town" });
  const all = byId(country, town, camp);

  it("is named from the nearest on", () => {
    expect(placesAround("camp", all)).toEqual([town, country]);
  });

  it("never is the place itself", () => {
    expect(liesInItself({ ...country, parent: "camp" }, all)).toBe(true);
    expect(liesInItself({ ...country, parent: "country" }, all)).toBe(true);
    expect(liesInItself({ ...camp, parent: "country" }, all)).toBe(false);
  });
});
