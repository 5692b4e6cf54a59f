import { z } from "zod";
import type { UnresolvedCourt } from "@/lib/data/desk/record-court-store";
import { inTransaction, longWork } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { assertMay } from "@/lib/policies/may";
import { proposeMatches } from "./propose-matches";
import { changeCourt } from "./tell-court";

const given = z.strictObject({
  key: z.string().min(1).max(400),
  /** The code of the court; null: a court of no concern here. */
  court: z.string().min(1).max(12).nullable(),
});

/** Printed names and hosts of courts that are not settled, the most frequent first. */
export function unresolvedCourts(actor: Actor): Promise<UnresolvedCourt[]> {
  assertMay(actor, "seeRecords");
  return inTransaction(({ recordCourts }) => recordCourts.unresolved());
}

/**
 * Says once which court a printed name or host means, for the records that bear it and for all to
 * come; what is public of them follows, and of a court of no concern nothing is. Answers how many
 * records have their court now. Refuses what is settled ("conflict"), and a court that there is not
 * ("invalid").
 */
export function settleCourt(actor: Actor, input: z.input<typeof given>): Promise<number> {
  assertMay(actor, "settleCourt");
  const { key, court } = parseInput(given, input);
  return throughTheDoor(async (stores) => {
    const { journal, recordCourts } = stores;
    if (await recordCourts.isSettled(key)) throw new Refusal("conflict", "records.courtSettled");
    const raw = await recordCourts.rawOf(key);
    if (raw === null) throw new Refusal("not-found", "problem.notFound");
    if (court !== null && !(await recordCourts.exists(court)))
      throw new Refusal("invalid", "records.noSuchCourt", { field: "court" });
    const at = new Date();
    const about = { kind: "court-name", id: key.slice(0, 120) };
    await journal.audit({ actor, action: "settleCourt", about, at });
    const settled = { key, raw, court, by: actor.account, at };
    const { records } = await changeCourt(stores, key, () => recordCourts.remember(settled));
    if (court !== null) await proposeMatches(stores, { court }, at);
    return records.length;
  }, longWork);
}
