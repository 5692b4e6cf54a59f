import { z } from "zod";
import { localText } from "./local-text";
import { safeText } from "./safe-text";

/** How exactly a place is known, the coarsest first. */
export const placePrecisions = ["country", "region", "district", "settlement", "site"] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

/** Decimal places of a coordinate that say no more than the precision does: a tenth is about 10 km. */
const decimals: Record<PlacePrecision, number> = {
  country: 0,
  region: 0,
  district: 1,
  settlement: 2,
  site: 4,
};

/** A place with its region, how exactly it is known, and coordinates where they harm nobody. */
export const place = z
  .strictObject({
    id: safeText(120),
    name: localText,
    region: safeText(4).nullable(),
    precision: z.enum(placePrecisions),
    latitude: z.number().min(-90, "places.latitude").max(90, "places.latitude").nullable(),
    longitude: z.number().min(-180, "places.longitude").max(180, "places.longitude").nullable(),
    parent: safeText(120).nullable(),
    version: z.int().min(1),
  })
  .refine((p) => (p.latitude === null) === (p.longitude === null), {
    message: "places.halfCoordinates",
    path: ["longitude"],
  });
export type Place = z.infer<typeof place>;

/** The place with coordinates rounded to what its precision says: no more is ever kept. */
export function roundedPlace(given: Place): Place {
  const places = decimals[given.precision];
  const rounded = (number: number | null) =>
    number === null ? null : Number(number.toFixed(places));
  return { ...given, latitude: rounded(given.latitude), longitude: rounded(given.longitude) };
}

/** What is to be thought of before a place is kept: keys of messages; none of them refuses anything. */
export function placeWarnings(
  given: Pick<Place, "latitude" | "precision">,
  { atRisk }: { atRisk: boolean },
): PlaceWarning[] {
  if (given.latitude === null) return [];
  const exact = given.precision === "site" || given.precision === "settlement";
  return [
    ...(exact ? (["places.warning.exact"] as const) : []),
    ...(atRisk ? (["places.warning.atRisk"] as const) : []),
  ];
}
export type PlaceWarning = "places.warning.exact" | "places.warning.atRisk";

/** The places in which a place lies, the nearest first. A line that comes round ends there. */
export function placesAround(id: string, places: ReadonlyMap<string, Place>): Place[] {
  const around: Place[] = [];
  const seen = new Set([id]);
  let next = places.get(id)?.parent ?? null;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const found = places.get(next);
    if (!found) break;
    around.push(found);
    next = found.parent;
  }
  return around;
}

/** True where a place would lie within itself. */
export function liesInItself(changed: Place, places: ReadonlyMap<string, Place>): boolean {
  if (changed.parent === changed.id) return true;
  const then = new Map([...places, [changed.id, changed]]);
  return placesAround(changed.id, then).some((around) => around.parent === changed.id);
}
