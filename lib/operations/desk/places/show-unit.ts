import type { CaseUsing } from "@/lib/data/desk/case-using";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { LocalText } from "@/lib/domain/local-text";
import { Refusal } from "@/lib/domain/refusal";
import { type Unit, unitsAbove } from "@/lib/domain/unit";
import { viewerOf } from "@/lib/operations/desk/viewer-of";
import { assertMay, may } from "@/lib/policies/may";

type Named = { id: string; name: LocalText };

/** A unit with its lines of command, what is under it, and the cases that name it. */
export type UnitView = {
  unit: Unit;
  partOf: Named[];
  answersTo: Named[];
  parts: Named[];
  commands: Named[];
  place: Named | null;
  cases: CaseUsing[];
  mayWrite: boolean;
  /** True where readers see its name: only editors change that. */
  isPublic: boolean;
  units: Named[];
  places: Named[];
};

/** One unit, and what can be chosen for it. */
export function showUnit(actor: Actor, id: string): Promise<UnitView> {
  assertMay(actor, "seePeople");
  return inTransaction(async (stores) => {
    const all = await stores.units.all();
    const known = new Map(all.map((one) => [one.id, one]));
    const unit = known.get(id);
    if (!unit) throw new Refusal("not-found", "problem.notFound");
    const places = (await stores.places.all()).map(named);
    return {
      unit,
      partOf: unitsAbove(id, known, "parent").map(named),
      answersTo: unitsAbove(id, known, "superior").map(named),
      parts: all.filter((one) => one.parent === id).map(named),
      commands: all.filter((one) => one.superior === id).map(named),
      place: places.find((place) => place.id === unit.place) ?? null,
      cases: await stores.units.casesOf(id, viewerOf(actor)),
      mayWrite: may(actor, "writeUnit"),
      isPublic: (await stores.units.entriesOf(id)).length > 0,
      units: all.filter((one) => one.id !== id).map(named),
      places,
    };
  });
}

const named = ({ id, name }: Named): Named => ({ id, name });
