import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { diffEntries, type ThingChange } from "@/lib/domain/entry-diff";
import { type BlockDiff, diffNarratives, isUnchanged } from "@/lib/domain/narrative-diff";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";
import { entryAsSeen } from "@/lib/operations/desk/sources/seen-sources";
import { wordDiffer } from "./word-differ";

const number = z.coerce.number().pipe(z.int().min(1));
const request = z.strictObject({ id: safeText(120), from: number, to: number });

/** What differs between two revisions: field by field, and the narratives laid upon each other. */
export type Comparison = {
  from: number;
  to: number;
  things: ThingChange[];
  narratives: { en: BlockDiff[]; ru: BlockDiff[] };
  /** The words of the quotations that either of them holds, by id. */
  quotations: Record<string, string>;
  same: boolean;
};

/** Compares any two revisions of a case, the first as what was before. */
export async function compareRevisions(actor: Actor, given: unknown): Promise<Comparison> {
  const { id, from, to } = parseInput(request, given);
  const [before, after] = await inTransaction(async (stores) => {
    await entryFor(stores, actor, "seeEntry", id);
    const seen = async (revision: number) => {
      const entry = await stores.revisions.contentOf(id, revision);
      return entry && entryAsSeen(stores, actor, entry);
    };
    return [await seen(from), await seen(to)] as const;
  });
  if (!before || !after) throw new Refusal("not-found", "problem.notFound");
  const things = diffEntries(before, after);
  const differ = wordDiffer();
  const narratives = {
    en: diffNarratives(before.en.narrative, after.en.narrative, differ),
    ru: diffNarratives(before.ru.narrative, after.ru.narrative, differ),
  };
  const same = things.length === 0 && isUnchanged(narratives.en) && isUnchanged(narratives.ru);
  return { from, to, things, narratives, quotations: quotationsOf(before, after), same };
}

function quotationsOf(...entries: readonly CaseEntry[]): Record<string, string> {
  const excerpts = entries.flatMap((entry) => entry.excerpts);
  return Object.fromEntries(excerpts.map(({ id, exact }) => [id, exact]));
}
