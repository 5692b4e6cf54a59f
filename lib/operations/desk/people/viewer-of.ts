import type { Viewer } from "@/lib/data/desk/person-list";
import type { Actor } from "@/lib/domain/actor";
import { may } from "@/lib/policies/may";

/** How far this actor sees: all cases, or those of the desk and those opened to them by name. */
export function viewerOf(actor: Actor): Viewer {
  return { account: actor.account, seesAll: may(actor, "seeAudit") };
}
