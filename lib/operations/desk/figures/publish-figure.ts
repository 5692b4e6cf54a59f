import { z } from "zod";
import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { figureStamp } from "@/lib/domain/ledger/desk-figure";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import type { ReportedFigure } from "@/lib/domain/reported-figure";
import { safeText } from "@/lib/domain/safe-text";
import { assertSame } from "@/lib/domain/stamp";
import { assertSeesSource } from "@/lib/operations/desk/sources/seen-sources";
import { loadMaterial, type Material } from "@/lib/operations/door/material";
import { figureProjection, sourceProjection } from "@/lib/operations/door/other-projections";
import { publishProjections } from "@/lib/operations/door/publish-projections";
import { republishBound } from "@/lib/operations/door/republish-figure";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { assertMay } from "@/lib/policies/may";

const request = z.strictObject({ id: safeText(10), seen: z.string().max(60_000) });

const reason = { en: "First publication.", ru: "Первая публикация." };

/**
 * Makes a figure public, with the page of its source where there is none yet, and the stories that were
 * waiting for its number. Refuses a figure of a protected source, and one that was withdrawn.
 */
export function publishFigure(actor: Actor, given: unknown): Promise<void> {
  assertMay(actor, "publishFigure");
  const { id, seen } = parseInput(request, given);
  const occasion = { at: new Date(), reason };
  return throughTheDoor(async (stores) => {
    const figure = await stores.figures.byId(id);
    if (!figure) throw new Refusal("not-found", "problem.notFound");
    await assertSeesSource(stores, actor, figure.source);
    assertSame(figureStamp(figure), seen);
    const about = { kind: "figure", id } as const;
    if (await stores.publications.isWithdrawn(about))
      throw new Refusal("conflict", "figureDesk.withdrawn");
    if (await stores.publications.isPublic(about))
      throw new Refusal("conflict", "figureDesk.alreadyPublic");
    const material = await loadMaterial(stores);
    const source = await sourceOf(stores, figure, material);
    await publishProjections(stores, [figureProjection(figure, material), ...source], occasion);
    await republishBound(stores, [id], occasion);
    await stores.journal.audit({ actor, action: "publishFigure", about, at: occasion.at });
  });
}

/** The page of the source, where it has none yet. `material` holds open sources alone. */
async function sourceOf(stores: Stores, { source: id }: ReportedFigure, material: Material) {
  const source = material.sources.find((one) => one.id === id);
  if (!source) throw new Refusal("conflict", "figureDesk.protectedSource");
  const thing = { kind: "source", id } as const;
  if (await stores.publications.isWithdrawn(thing))
    throw new Refusal("conflict", "figureDesk.sourceWithdrawn");
  const isPublic = await stores.publications.isPublic(thing);
  return isPublic ? [] : [sourceProjection(source, material)];
}
