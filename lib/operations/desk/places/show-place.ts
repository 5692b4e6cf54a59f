import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { LocalText } from "@/lib/domain/local-text";
import { type Place, type PlaceWarning, placesAround, placeWarnings } from "@/lib/domain/place";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay, may } from "@/lib/policies/may";

type Named = { id: string; name: LocalText };

/** A place with what it lies in, what lies in it, and the units that stand there. */
export type PlaceView = {
  place: Place;
  within: Named[];
  holds: Named[];
  units: Named[];
  warnings: PlaceWarning[];
  mayWrite: boolean;
  places: Named[];
  regions: { code: string; name: LocalText }[];
};

/** One place, what is to be thought of, and what can be chosen for it. */
export function showPlace(actor: Actor, id: string): Promise<PlaceView> {
  assertMay(actor, "seePeople");
  return inTransaction(async ({ places, units, reference }) => {
    const all = await places.all();
    const known = new Map(all.map((one) => [one.id, one]));
    const place = known.get(id);
    if (!place) throw new Refusal("not-found", "problem.notFound");
    const regions = await reference.regionNames();
    return {
      place,
      within: placesAround(id, known).map(named),
      holds: all.filter((one) => one.parent === id).map(named),
      units: (await units.ofPlace(id)).map(named),
      warnings: placeWarnings(place, { atRisk: await units.isPlaceOfSomebodyAtRisk(id) }),
      mayWrite: may(actor, "writePlace"),
      places: all.filter((one) => one.id !== id).map(named),
      regions: [...regions].map(([code, name]) => ({ code, name })),
    };
  });
}

const named = ({ id, name }: Named): Named => ({ id, name });
