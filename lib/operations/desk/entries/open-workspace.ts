import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { EntryFacts } from "@/lib/domain/entry-facts";
import type { FoundSource } from "@/lib/domain/source-views";
import { sourcesOfCaptures } from "@/lib/operations/desk/sources/find-sources";
import { may } from "@/lib/policies/may";
import { entryFor } from "./entry-for";
import { loadEntry, type WorkingEntry } from "./load-entry";

/** A page to which this actor may go with the case. */
type CaseDoor = {
  name: "submit" | "review" | "preview" | "publish" | "history" | "access";
  path: string;
};

/** A case with all that its page needs: its sources, where one may go with it, how long devices keep. */
export type OpenWorkspace = {
  loaded: WorkingEntry;
  sources: FoundSource[];
  doors: CaseDoor[];
  keptDays: number;
};

/** Loads a case to be written or read. Refuses as not found what this actor may not see. */
export async function openWorkspace(actor: Actor, id: string): Promise<OpenWorkspace> {
  const loaded = await loadEntry(actor, id);
  const captures = loaded.entry.excerpts.map((excerpt) => excerpt.capture);
  const { facts, keptDays } = await inTransaction(async (stores) => ({
    facts: await entryFor(stores, actor, "seeEntry", id),
    keptDays: await stores.settings.get("retention.devices"),
  }));
  return {
    loaded,
    sources: await sourcesOfCaptures(actor, captures),
    doors: doorsOf(actor, id, facts),
    keptDays,
  };
}

/** The doors of a case in the order in which it goes through them. */
function doorsOf(actor: Actor, id: string, facts: EntryFacts): CaseDoor[] {
  const at = (part: string) => `/desk/cases/${encodeURIComponent(id)}/${part}`;
  const review = `/desk/review/${encodeURIComponent(id)}`;
  const isTheirTurn = facts.state === "draft" || facts.state === "changes-wanted";
  const doors: (CaseDoor & { isOpen: boolean })[] = [
    {
      name: "submit",
      path: review,
      isOpen: isTheirTurn && may(actor, "submitEntry", facts),
    },
    { name: "review", path: review, isOpen: !isTheirTurn },
    { name: "preview", path: at("preview"), isOpen: true },
    { name: "publish", path: at("publish"), isOpen: may(actor, "publishEntry", facts) },
    { name: "history", path: at("history"), isOpen: true },
    { name: "access", path: at("access"), isOpen: may(actor, "changeAccess", facts) },
  ];
  return doors.filter(({ isOpen }) => isOpen).map(({ name, path }) => ({ name, path }));
}
