import { randomUUID } from "node:crypto";
import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { inLanguages } from "@/lib/domain/in-languages";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { furthestScheduleDays } from "@/lib/domain/scheduled-publication";
import { assertJudges } from "@/lib/operations/desk/review/reviewer";
import { gateOf } from "./gate-of";
import { publicationRequest } from "./publication-request";

/** A moment as a form gives it (`2026-05-01T08:30`, in UTC) or as a program does. */
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z?$/, "schedule.noMoment")
  .refine(isOnCalendar, "schedule.noMoment")
  .transform((text) => new Date(text.endsWith("Z") ? text : `${text}Z`))
  .refine((at) => !Number.isNaN(at.getTime()), "schedule.noMoment");

/** The 30th of February would else be a day of March. */
function isOnCalendar(text: string): boolean {
  return z.iso.date().safeParse(text.slice(0, 10)).success;
}

const request = publicationRequest.omit({ correction: true }).extend({ dueAt: moment });

/**
 * Plans a publication for later, with the same conditions as one made at once; they are asked again
 * when its time has come. What is planned already for the case is called off.
 */
export async function schedulePublication(actor: Actor, given: unknown): Promise<void> {
  const { id, version, languages, reason, asDisputed, dueAt } = parseInput(request, given);
  const at = new Date();
  if (!actor.account) throw new Refusal("not-found", "problem.notFound");
  const account = actor.account;
  assertSoonEnough(dueAt, at);
  await inTransaction(async (stores) => {
    const present = await stores.revisions.lockVersion(id);
    await assertJudges(stores, actor, "publishEntry", id);
    const head = await stores.revisions.headOf(id);
    const content = head && (await stores.revisions.contentOf(id, head.number));
    if (!head || !content) throw new Refusal("not-found", "problem.notFound");
    if (present !== version) throw new Refusal("conflict", "review.changedMeanwhile");
    if (head.state !== "ready") throw new Refusal("conflict", "publish.notReady");
    const before = await stores.caseEntries.byId(id);
    const unresolved = await gateOf(stores, inLanguages(content, before, languages), asDisputed);
    if (unresolved.length > 0)
      throw new Refusal("conflict", "publish.gateShut", { n: unresolved.length });
    await stores.schedule.endAll(id, at, "schedule.replaced");
    const planned = { entryId: id, revision: head.number, languages, reason, asDisputed };
    await stores.schedule.add({ id: randomUUID(), account, dueAt, ...planned });
    await stores.journal.audit({ actor, action: "schedule", about: { kind: "case", id }, at });
  });
}

function assertSoonEnough(dueAt: Date, now: Date): void {
  const days = (dueAt.getTime() - now.getTime()) / 86_400_000;
  if (days <= 0) throw new Refusal("invalid", "schedule.past", { field: "dueAt" });
  if (days > furthestScheduleDays)
    throw new Refusal("invalid", "schedule.tooFar", { field: "dueAt" });
}
