import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { LocalText } from "@/lib/domain/local-text";
import { type Place, placesAround } from "@/lib/domain/place";
import { assertMay } from "@/lib/policies/may";

/** A place with the names of what it lies in, the nearest first, its region last. */
export type PlaceInList = { place: Place; within: LocalText[] };

/** Every place, or those whose name holds the words. */
export function listPlaces(actor: Actor, words = ""): Promise<PlaceInList[]> {
  assertMay(actor, "seePeople");
  return inTransaction(async ({ places, reference }) => {
    const all = await places.all();
    const known = new Map(all.map((place) => [place.id, place]));
    const regions = await reference.regionNames();
    const shown = words.trim() === "" ? all : await places.find(words, 500);
    return shown.map((place) => {
      const region = regions.get(place.region ?? "");
      const around = placesAround(place.id, known).map((one) => one.name);
      return { place, within: region ? [...around, region] : around };
    });
  });
}

/** At most a dozen places whose name holds the words typed, to choose one from. */
export function suggestPlaces(actor: Actor, words: string): Promise<Place[]> {
  assertMay(actor, "seePeople");
  return inTransaction(({ places }) => places.find(words, 12));
}
