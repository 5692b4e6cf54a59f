import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";

/** The account under which who asks keeps things. Refuses, as not found, who has none. */
export function keeper(actor: Actor): string {
  assertMay(actor, "keepThings");
  if (actor.account === null) throw notThere();
  return actor.account;
}

/** What is not there, and what is somebody else's: the same answer for both. */
export function notThere(): Refusal {
  return new Refusal("not-found", "problem.notFound");
}

/** Refuses what would be more than one account may keep. */
export function assertRoom(there: number, most: number): void {
  if (there >= most) throw new Refusal("too-many", "saved.tooMany", { most });
}
