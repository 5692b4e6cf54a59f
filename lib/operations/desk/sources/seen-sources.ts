import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { withHiddenExcerpts } from "@/lib/domain/hidden-excerpts";
import { Refusal } from "@/lib/domain/refusal";
import type { SourceFacts } from "@/lib/domain/source-facts";
import { may } from "@/lib/policies/may";

type SourceStores = Pick<Stores, "sources" | "captures">;

/** Those of these sources that this actor may know of, in their order. */
export async function seenSources(
  { sources }: Pick<Stores, "sources">,
  actor: Actor,
  ids: readonly string[],
): Promise<string[]> {
  const facts = await sources.factsOf(ids);
  return ids.filter((id) => sees(actor, facts.get(id)));
}

/** Refuses as not found a source that this actor may not know of, and one that is not there. */
export async function assertSeesSource(
  stores: Pick<Stores, "sources">,
  actor: Actor,
  id: string,
): Promise<void> {
  const [seen] = await seenSources(stores, actor, [id]);
  if (seen === undefined) throw new Refusal("not-found", "problem.notFound");
}

/** Refuses as not found a copy of a source that this actor may not know of. */
export async function assertSeesCapture(
  stores: SourceStores,
  actor: Actor,
  capture: string,
): Promise<void> {
  const id = await stores.captures.sourceOf(capture);
  if (id === null) throw new Refusal("not-found", "problem.notFound");
  await assertSeesSource(stores, actor, id);
}

/** Those of these copies that are of sources which this actor may not know of. */
export async function hiddenCaptures(
  { sources, captures }: SourceStores,
  actor: Actor,
  ids: readonly string[],
): Promise<Set<string>> {
  const sourceOf = new Map<string, string>();
  for (const id of new Set(ids)) sourceOf.set(id, (await captures.sourceOf(id)) ?? "");
  const seen = new Set(await seenSources({ sources }, actor, [...new Set(sourceOf.values())]));
  const hidden = [...sourceOf].filter(([, source]) => source !== "" && !seen.has(source));
  return new Set(hidden.map(([id]) => id));
}

/** A state of a case as this actor may see it: the words of sources that they may not know of are away. */
export async function entryAsSeen(
  stores: SourceStores,
  actor: Actor,
  entry: CaseEntry,
): Promise<CaseEntry> {
  const captures = entry.excerpts.map((excerpt) => excerpt.capture);
  return withHiddenExcerpts(entry, await hiddenCaptures(stores, actor, captures));
}

function sees(actor: Actor, facts: SourceFacts | undefined): boolean {
  if (!facts) return false;
  return facts.protection === "open" || may(actor, "seeProtectedSource", facts);
}
