import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { FoundSource } from "@/lib/domain/source-views";
import { type CasePageName, casePages } from "@/lib/operations/desk/review/show-case-head";
import { sourcesOfCaptures } from "@/lib/operations/desk/sources/find-sources";
import { entryAsSeen } from "@/lib/operations/desk/sources/seen-sources";
import { may } from "@/lib/policies/may";
import { entryFor } from "./entry-for";
import { type WorkingEntry, workingEntry } from "./load-entry";

/** A case with all that its page needs: its sources, where one may go with it, how long devices keep. */
type OpenWorkspace = {
  loaded: WorkingEntry;
  sources: FoundSource[];
  doors: { name: Exclude<CasePageName, "write">; path: string }[];
  keptDays: number;
};

/** Loads a case to be written or read. Refuses as not found what this actor may not see. */
export async function openWorkspace(actor: Actor, id: string): Promise<OpenWorkspace> {
  const { loaded, pages, keptDays } = await inTransaction(async (stores) => {
    const facts = await entryFor(stores, actor, "seeEntry", id);
    const working = await workingEntry(stores, id, may(actor, "reviseEntry", facts));
    const loaded = { ...working, entry: await entryAsSeen(stores, actor, working.entry) };
    const isPublic = await stores.publications.isPublic({ kind: "case", id });
    const keptDays = await stores.settings.get("retention.devices");
    return { loaded, pages: casePages(actor, facts, isPublic), keptDays };
  });
  const captures = loaded.entry.excerpts.map((excerpt) => excerpt.capture);
  return {
    loaded,
    sources: await sourcesOfCaptures(actor, captures),
    doors: pages.flatMap((name) => (name === "write" ? [] : [{ name, path: pathOf(id, name) }])),
    keptDays,
  };
}

function pathOf(id: string, name: CasePageName): string {
  const own = encodeURIComponent(id);
  return name === "review" ? `/desk/review/${own}` : `/desk/cases/${own}/${name}`;
}
