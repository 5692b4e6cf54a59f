import { z } from "zod";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { liesInItself, type Place, place, roundedPlace } from "@/lib/domain/place";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";

const request = z.strictObject({
  version: z.int().min(1),
  fields: z.record(z.string(), z.unknown()),
});

/**
 * Writes a place over the version that was loaded. Coordinates are kept only as exactly as the place
 * is said to be known; they stay at the desk.
 */
export async function savePlace(actor: Actor, id: string, given: unknown): Promise<void> {
  assertMay(actor, "writePlace");
  const { version, fields } = parseInput(request, given);
  const after = roundedPlace(readFields(id, version, fields));
  const at = new Date();
  await inTransaction(async (stores) => {
    await stores.journal.lock("places");
    const before = await stores.places.byId(id);
    if (!before) throw new Refusal("not-found", "problem.notFound");
    await assertLies(stores, after);
    if (!(await stores.places.write(after)))
      throw new Refusal("conflict", "places.changedMeanwhile", { version: before.version });
    await stores.journal.audit({ actor, action: "savePlace", about: { kind: "place", id }, at });
  });
}

function readFields(id: string, version: number, fields: Record<string, unknown>): Place {
  const read = place.safeParse({ ...fields, id, version });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Refusal("invalid", issue?.message ?? "input.invalid", {
    field: `fields.${issue?.path.join(".") ?? ""}`,
  });
}

async function assertLies({ places, reference }: Stores, after: Place): Promise<void> {
  const known = new Map((await places.all()).map((one) => [one.id, one]));
  if (after.parent !== null && !known.has(after.parent))
    throw new Refusal("invalid", "places.noSuchPlace", { field: "fields.parent" });
  if (liesInItself(after, known))
    throw new Refusal("invalid", "places.inItself", { field: "fields.parent" });
  if (after.region !== null && !(await reference.regionNames()).has(after.region))
    throw new Refusal("invalid", "places.noSuchRegion", { field: "fields.region" });
}
