import type { Viewer } from "@/lib/data/desk/visible-to";
import type { Actor } from "@/lib/domain/actor";
import type { EntryFacts } from "@/lib/domain/entry-facts";
import { may } from "@/lib/policies/may";

/** A case that is open to nobody by name: who sees it sees every case. */
const openToNobody: EntryFacts = {
  state: "draft",
  author: null,
  authors: [],
  creator: null,
  assignee: null,
  reviewer: null,
  named: [],
  hasProtected: true,
};

/** How lists of cases are narrowed to what this actor may know of. */
export function viewerOf(actor: Actor): Viewer {
  return { account: actor.account, seesAll: may(actor, "seeEntry", openToNobody) };
}
