import { z } from "zod";
import type { UnresolvedCourt } from "@/lib/data/desk/record-court-store";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { type CourtChoice, courtNamed } from "@/lib/domain/records/court-named";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay, may } from "@/lib/policies/may";
import { settleCourt, unresolvedCourts } from "./settle-court";

/** How many names stand on the page at once. */
const shownNames = 50;

/** The names of courts that wait to be settled, and the courts that there are. */
export type CourtNamesView = {
  names: UnresolvedCourt[];
  total: number;
  courts: CourtChoice[];
  maySettle: boolean;
};

/** What waits to be settled, the most frequent first. */
export async function listCourtNames(actor: Actor): Promise<CourtNamesView> {
  const all = await unresolvedCourts(actor);
  return {
    names: all.slice(0, shownNames),
    total: all.length,
    courts: await inTransaction(choicesOf),
    maySettle: may(actor, "settleCourt"),
  };
}

const given = z.strictObject({
  key: z.string().min(1).max(400),
  /** What was typed or chosen from the list. */
  court: z.string().trim().max(400).optional(),
  /** Set where the court is of no concern here. */
  foreign: z.literal("on").optional(),
});

/**
 * Settles a name by what somebody typed or chose; answers how many records have their court now.
 * Refuses as invalid what names no court, or more than one.
 */
export async function nameCourt(actor: Actor, input: z.input<typeof given>): Promise<number> {
  assertMay(actor, "settleCourt");
  const { key, court = "", foreign } = parseInput(given, input);
  if (foreign) return settleCourt(actor, { key, court: null });
  if (court === "") throw new Refusal("invalid", "records.courts.empty", { field: "court" });
  const code = courtNamed(court, await inTransaction(choicesOf));
  if (code === null) throw new Refusal("invalid", "records.courts.unknown", { field: "court" });
  return settleCourt(actor, { key, court: code });
}

async function choicesOf({ reference }: Stores): Promise<CourtChoice[]> {
  return [...(await reference.courtNames())].map(([code, name]) => ({ code, name }));
}
