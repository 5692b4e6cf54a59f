import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import type { Source } from "@/lib/domain/source";
import type { FoundSource } from "@/lib/domain/source-views";
import { assertMay } from "@/lib/policies/may";
import { foundSources } from "./found-sources";
import { assertSeesSource, seenSources } from "./seen-sources";

/** The most sources that a search in passing shows. */
const most = 20;

const asked = z.strictObject({ q: safeText(200).default("") });

/** Finds sources by words of their title, author, publisher or address; the newest where none are given. */
export async function findSources(actor: Actor, given: unknown): Promise<FoundSource[]> {
  assertMay(actor, "seeSources");
  const { q } = parseInput(asked, given);
  return inTransaction(async (stores) => {
    const anything = { kind: null, publisher: null, protection: null };
    const ids = await stores.sources.listed({ words: q, ...anything });
    const seen = await seenSources(stores, actor, ids);
    return foundSources(stores, seen.slice(0, most));
  });
}

/** One source with its copies, to be read and quoted. */
export async function findSource(actor: Actor, id: string): Promise<FoundSource> {
  assertMay(actor, "seeSources");
  return inTransaction(async (stores) => {
    const [found] = await foundSources(stores, await seenSources(stores, actor, [id]));
    if (!found) throw new Refusal("not-found", "problem.notFound");
    return found;
  });
}

/** Everything that is said of a source. */
export async function sourceById(actor: Actor, id: string): Promise<Source> {
  assertMay(actor, "seeSources");
  return inTransaction(async ({ sources }) => {
    await assertSeesSource({ sources }, actor, id);
    const found = await sources.byId(id);
    if (!found) throw new Refusal("not-found", "problem.notFound");
    return found;
  });
}

/** The sources that these copies are of, e.g. those that a case quotes, with all their copies. */
export async function sourcesOfCaptures(
  actor: Actor,
  captureIds: readonly string[],
): Promise<FoundSource[]> {
  assertMay(actor, "seeSources");
  return inTransaction(async (stores) => {
    const ids: string[] = [];
    for (const id of new Set(captureIds)) ids.push((await stores.captures.sourceOf(id)) ?? "");
    const known = [...new Set(ids)].filter(Boolean);
    return foundSources(stores, await seenSources(stores, actor, known));
  });
}
