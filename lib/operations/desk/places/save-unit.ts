import { z } from "zod";
import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { roundabout, type Unit, unit } from "@/lib/domain/unit";
import { republish, type Thing } from "@/lib/operations/door/republish";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { assertMay, may } from "@/lib/policies/may";

const request = z.strictObject({
  version: z.int().min(1),
  fields: unit.omit({ id: true, version: true }),
});

const reason = { en: "The name of a unit was changed.", ru: "Изменено название воинской части." };

/**
 * Writes a unit over the version that was loaded. Refuses a line of command that comes round to the
 * unit itself. A name that readers see is changed by editors, and readers see it at once.
 */
export async function saveUnit(actor: Actor, id: string, given: unknown): Promise<void> {
  assertMay(actor, "writeUnit");
  const { version, fields } = parseInput(request, given);
  const at = new Date();
  await throughTheDoor(async (stores) => {
    const before = await stores.units.byId(id);
    if (!before) throw new Refusal("not-found", "problem.notFound");
    const after: Unit = { ...fields, id, version };
    await assertStands(stores, after);
    const entries = await stores.units.entriesOf(id);
    const renames = before.name.en !== after.name.en || before.name.ru !== after.name.ru;
    if (renames && entries.length > 0 && !may(actor, "changeDisplay"))
      throw new Refusal("forbidden", "places.nameIsPublic", { field: "fields.name.en" });
    if (!(await stores.units.write(after)))
      throw new Refusal("conflict", "places.changedMeanwhile", { version: before.version });
    await stores.journal.audit({ actor, action: "saveUnit", about: { kind: "unit", id }, at });
    const shown = entries.map((entry): Thing => ({ kind: "case", id: entry }));
    if (renames && shown.length > 0) await republish(stores, shown, { at, reason });
  });
}

async function assertStands({ units, places }: Stores, after: Unit): Promise<void> {
  const known = new Map((await units.all()).map((one) => [one.id, one]));
  for (const line of ["parent", "superior"] as const) {
    const above = after[line];
    if (above !== null && !known.has(above))
      throw new Refusal("invalid", "places.noSuchUnit", { field: `fields.${line}` });
  }
  if (after.place !== null && !(await places.byId(after.place)))
    throw new Refusal("invalid", "places.noSuchPlace", { field: "fields.place" });
  const line = roundabout(after, known);
  if (line) throw new Refusal("invalid", "places.roundabout", { field: `fields.${line}` });
}
