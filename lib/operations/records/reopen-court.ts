import { z } from "zod";
import { inTransaction, longWork } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import type { SettledCourt } from "@/lib/domain/records/import-views";
import { Refusal } from "@/lib/domain/refusal";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { assertMay, may } from "@/lib/policies/may";
import { proposeMatches } from "./propose-matches";
import { changeCourt } from "./tell-court";

/** Names that are settled, the newest first, as many as a page shows, and how many there are. */
export type SettledCourts = { names: SettledCourt[]; total: number; mayReopen: boolean };

/** How many settled names stand on the page at once. */
const shownNames = 50;

/** What was settled about names that hold these words; about all where there are none. */
export function settledCourts(actor: Actor, words = ""): Promise<SettledCourts> {
  assertMay(actor, "seeRecords");
  return inTransaction(async ({ recordCourts, reference }) => {
    const courts = await reference.courtNames();
    const { names, total } = await recordCourts.settledNames(
      words.trim().slice(0, 200),
      shownNames,
    );
    return {
      names: names.map(({ key, raw, court, records, by, at }) => ({
        ...{ key, raw, court, records, by },
        name: court === null ? null : (courts.get(court) ?? null),
        at: at.toISOString(),
      })),
      total,
      mayReopen: may(actor, "reopenCourt"),
    };
  });
}

const given = z.strictObject({ key: z.string().min(1).max(400) });

/**
 * Takes back what was settled about a printed name or host, a court or that it is of no concern: its
 * records wait to be settled again, but for those of which something else tells the court, and what is
 * public of them follows. Answers how many records bear it. Refuses as a conflict what is not settled.
 */
export function reopenCourt(actor: Actor, input: z.input<typeof given>): Promise<number> {
  assertMay(actor, "reopenCourt");
  const { key } = parseInput(given, input);
  return throughTheDoor(async (stores) => {
    const { journal, recordCourts, recordMatches } = stores;
    if (!(await recordCourts.isSettled(key))) throw new Refusal("conflict", "records.courtOpen");
    const at = new Date();
    const about = { kind: "court-name", id: key.slice(0, 120) };
    const records = await recordCourts.bearing(key);
    await journal.audit({ actor, action: "reopenCourt", about, at, count: records });
    const moved = await changeCourt(stores, key, () => recordCourts.forget(key));
    const touched = [...moved.records, ...moved.made];
    await recordMatches.withdraw(touched);
    await proposeMatches(stores, { records: touched }, at);
    return records;
  }, longWork);
}
