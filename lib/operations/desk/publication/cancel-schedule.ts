import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";

const request = z.strictObject({ id: safeText(120) });

/** Calls off the publication that is planned for a case. Every editor who sees the case may. */
export async function cancelSchedule(actor: Actor, given: unknown): Promise<void> {
  const { id } = parseInput(request, given);
  const at = new Date();
  await inTransaction(async (stores) => {
    await entryFor(stores, actor, "assignEntry", id);
    const planned = await stores.schedule.of(id);
    if (!planned.some((one) => one.endedAt === null))
      throw new Refusal("not-found", "problem.notFound");
    await stores.schedule.endAll(id, at, "schedule.calledOff");
    await stores.journal.audit({ actor, action: "unschedule", about: { kind: "case", id }, at });
  });
}
