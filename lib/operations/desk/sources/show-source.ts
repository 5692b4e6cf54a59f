import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { Excerpt } from "@/lib/domain/excerpt";
import { Refusal } from "@/lib/domain/refusal";
import type { Publisher, Source } from "@/lib/domain/source";
import type {
  CaptureFacts,
  ExcerptUse,
  FoundSource,
  StaleExcerpt,
} from "@/lib/domain/source-views";
import { assertMay, may } from "@/lib/policies/may";
import { foundSources } from "./found-sources";
import { assertSeesSource } from "./seen-sources";
import { staleAmong } from "./stale-excerpts";

/** A quotation with what rests on it, as far as this actor may see it. */
export type QuotedExcerpt = Excerpt & { uses: ExcerptUse[]; hiddenUses: number };

/** Everything that the desk shows of a source. */
export type SourceView = {
  source: Source;
  head: FoundSource;
  version: number;
  captures: CaptureFacts[];
  excerpts: QuotedExcerpt[];
  stale: StaleExcerpt[];
  publishers: Publisher[];
  isPublic: boolean;
  hasContact: boolean;
  mayChange: boolean;
  mayReadContact: boolean;
};

/** A source with its copies, its quotations and what rests on them. */
export async function showSource(actor: Actor, id: string): Promise<SourceView> {
  assertMay(actor, "seeSources");
  return inTransaction(async (stores) => {
    await assertSeesSource(stores, actor, id);
    const source = await stores.sources.byId(id);
    const kept = await stores.sources.versionOf(id);
    const [head] = await foundSources(stores, [id]);
    if (!source || !kept || !head) throw new Refusal("not-found", "problem.notFound");
    const { captures } = head;
    const excerpts = await stores.captures.excerptsOf(captures.map((copy) => copy.id));
    const isPublic = await stores.publications.isPublic({ kind: "source", id });
    return {
      ...{ source, head, captures, isPublic },
      version: kept.version,
      excerpts: await withUses(stores, actor, excerpts),
      stale: await staleAmong(stores, captures, excerpts),
      publishers: await stores.sources.publishers(),
      hasContact: kept.hasContact,
      mayChange: may(actor, isPublic ? "changePublicSource" : "writeSource"),
      mayReadContact: may(actor, "readSourceContact"),
    };
  });
}

/** A case that this actor may not see is counted and not named. */
async function withUses(
  { excerptUses, caseEntries }: Stores,
  actor: Actor,
  excerpts: readonly Excerpt[],
): Promise<QuotedExcerpt[]> {
  const uses = await excerptUses.usesOf(excerpts.map((excerpt) => excerpt.id));
  const hidden = new Set<string>();
  for (const id of new Set(uses.filter((use) => use.kind === "case").map((use) => use.id))) {
    const facts = await caseEntries.factsOf(id);
    if (!facts || !may(actor, "seeEntry", facts)) hidden.add(id);
  }
  const isHidden = (use: { kind: string; id: string }) => use.kind === "case" && hidden.has(use.id);
  return excerpts.map((excerpt) => {
    const own = uses.filter((use) => use.excerpt === excerpt.id);
    const shown = own.filter((use) => !isHidden(use));
    return {
      ...excerpt,
      uses: shown.map(({ kind, id, title }) => ({ kind, id, title })),
      hiddenUses: own.length - shown.length,
    };
  });
}
