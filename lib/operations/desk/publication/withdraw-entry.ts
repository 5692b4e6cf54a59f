import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { safeText } from "@/lib/domain/safe-text";
import { withdrawCase } from "@/lib/operations/withdraw-case";

const request = z
  .strictObject({
    id: safeText(120),
    /** For the desk alone: readers see a tombstone that gives no reason. */
    reason: safeText(500).refine((text) => text.trim() !== "", "review.reasonMissing"),
    /** The number of the case, typed by hand: this cannot be taken back. */
    again: safeText(10),
  })
  .refine(({ id, again }) => again.trim() === id, {
    error: "withdraw.typeNumber",
    path: ["again"],
  });

/** Takes a case out of the public for good, from the desk. */
export async function withdrawEntry(actor: Actor, given: unknown): Promise<void> {
  const { id, reason } = parseInput(request, given);
  await withdrawCase(actor, id, reason);
}
