import { z } from "zod";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { excerptAt } from "@/lib/domain/capture-text-excerpt";
import { findAgain } from "@/lib/domain/capture-text-match";
import type { Excerpt } from "@/lib/domain/excerpt";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { assertMay } from "@/lib/policies/may";
import { newId } from "./new-id";
import { assertSeesSource } from "./seen-sources";

const wanted = z.strictObject({
  capture: safeText(120),
  start: z.int().min(0),
  end: z.int().min(1),
});

/**
 * Takes an excerpt from the held text of a capture, between two positions in code points; the same
 * span is taken once. Refuses a span of too many words, a text that is not held, and words that the
 * redaction ledger took away.
 */
export async function takeExcerpt(actor: Actor, given: unknown): Promise<Excerpt> {
  assertMay(actor, "seeSources");
  const span = parseInput(wanted, given);
  return inTransaction(async (stores) => {
    await stores.journal.lock(`excerpt of ${span.capture}`);
    const sourceId = await stores.captures.sourceOf(span.capture);
    if (!sourceId) throw new Refusal("not-found", "problem.notFound");
    await assertSeesSource(stores, actor, sourceId);
    const text = await stores.captures.textOf(span.capture);
    if (text === null) throw new Refusal("conflict", "excerpt.textNotHeld");
    await refuseRedacted(stores, sourceId, text, span);
    const { capture, start, end } = span;
    const known = await stores.captures.excerptAt(capture, start, end);
    if (known) return known;
    const excerpt = excerptAt(text, { ...span, id: newId(`${capture}.e`) });
    await stores.captures.addExcerpt(excerpt);
    const about = { kind: "excerpt", id: excerpt.id };
    await stores.journal.audit({ actor, action: "takeExcerpt", about, at: new Date() });
    return excerpt;
  });
}

/** What was redacted is not quoted again, from this copy or from another one. */
async function refuseRedacted(
  { excerptUses }: Stores,
  sourceId: string,
  text: string,
  { start, end }: { start: number; end: number },
): Promise<void> {
  for (const gone of await excerptUses.redactedOf(sourceId)) {
    const match = findAgain(gone, text);
    if (match && match.start < end && match.end > start)
      throw new Refusal("conflict", "excerpt.redacted");
  }
}
