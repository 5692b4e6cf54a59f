import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import type { Unit } from "@/lib/domain/unit";
import { shortId } from "@/lib/outside/short-id";
import { assertMay } from "@/lib/policies/may";
import { givenName, localName } from "./local-name";

const request = z.strictObject({ name: givenName });

/** Adds a military unit by its name alone; its command and place are said later. */
export async function addUnit(actor: Actor, given: unknown): Promise<Unit> {
  assertMay(actor, "writeUnit");
  const { name } = parseInput(request, given);
  const id = shortId("unit");
  const blank = { parent: null, superior: null, place: null, note: "", version: 1 };
  const unit: Unit = { id, name: localName(name), ...blank };
  await inTransaction(async ({ units, journal }) => {
    await units.add(unit);
    await journal.audit({ actor, action: "addUnit", about: { kind: "unit", id }, at: new Date() });
  });
  return unit;
}
