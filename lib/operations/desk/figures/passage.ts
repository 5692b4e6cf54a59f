import { z } from "zod";
import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { excerptAt } from "@/lib/domain/capture-text-excerpt";
import type { Excerpt } from "@/lib/domain/excerpt";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import type { Source } from "@/lib/domain/source";
import { assertSeesCapture } from "@/lib/operations/desk/sources/seen-sources";

/** Where a passage stands: a copy, and two positions in code points of its text. */
export const passageSpan = {
  capture: safeText(120),
  start: z.coerce.number().int().min(0),
  end: z.coerce.number().int().min(1),
};
export type PassageSpan = { capture: string; start: number; end: number };

/**
 * The words of a passage and the source that they stand in. A quotation that was taken already is that
 * one, though its text may not be held. Refuses what this actor may not know of, and a protected source:
 * a figure names its source to readers.
 */
export async function passageAt(
  stores: Stores,
  actor: Actor,
  { capture, start, end }: PassageSpan,
): Promise<{ excerpt: Excerpt; source: Source; isTaken: boolean }> {
  await assertSeesCapture(stores, actor, capture);
  const source = await stores.sources.byId((await stores.captures.sourceOf(capture)) ?? "");
  if (!source) throw new Refusal("not-found", "problem.notFound");
  if (source.protection !== "open") throw new Refusal("conflict", "figureDesk.protectedSource");
  const taken = await stores.captures.excerptAt(capture, start, end);
  if (taken) return { excerpt: taken, source, isTaken: true };
  const text = await stores.captures.textOf(capture);
  if (text === null) throw new Refusal("conflict", "excerpt.textNotHeld");
  return { excerpt: excerptAt(text, { id: "new", capture, start, end }), source, isTaken: false };
}
