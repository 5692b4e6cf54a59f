import type { Actor } from "@/lib/domain/actor";
import { assertMay } from "@/lib/policies/may";

/** Refuses as not found who has no errand at the desk at all, before anything of theirs is read. */
export function enterDesk(actor: Actor): void {
  assertMay(actor, "enterDesk");
}
