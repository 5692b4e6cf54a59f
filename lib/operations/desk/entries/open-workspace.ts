import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { FoundSource } from "@/lib/domain/source-views";
import { type CasePageName, showCaseHead } from "@/lib/operations/desk/review/show-case-head";
import { sourcesOfCaptures } from "@/lib/operations/desk/sources/find-sources";
import { loadEntry, type WorkingEntry } from "./load-entry";

/** A case with all that its page needs: its sources, where one may go with it, how long devices keep. */
type OpenWorkspace = {
  loaded: WorkingEntry;
  sources: FoundSource[];
  doors: { name: Exclude<CasePageName, "write">; path: string }[];
  keptDays: number;
};

/** Loads a case to be written or read. Refuses as not found what this actor may not see. */
export async function openWorkspace(actor: Actor, id: string): Promise<OpenWorkspace> {
  const loaded = await loadEntry(actor, id);
  const { pages } = await showCaseHead(actor, id);
  const captures = loaded.entry.excerpts.map((excerpt) => excerpt.capture);
  return {
    loaded,
    sources: await sourcesOfCaptures(actor, captures),
    doors: pages.flatMap((name) => (name === "write" ? [] : [{ name, path: pathOf(id, name) }])),
    keptDays: await inTransaction(({ settings }) => settings.get("retention.devices")),
  };
}

function pathOf(id: string, name: CasePageName): string {
  const own = encodeURIComponent(id);
  return name === "review" ? `/desk/review/${own}` : `/desk/cases/${own}/${name}`;
}
