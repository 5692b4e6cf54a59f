import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import type { InexactDate } from "@/lib/domain/inexact-date";
import { figureStamp } from "@/lib/domain/ledger/desk-figure";
import { figureInput } from "@/lib/domain/ledger/figure-input";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { reportedFigure } from "@/lib/domain/reported-figure";
import { safeText } from "@/lib/domain/safe-text";
import { assertSame } from "@/lib/domain/stamp";
import { assertSeesSource } from "@/lib/operations/desk/sources/seen-sources";
import { republishFigure } from "@/lib/operations/door/republish-figure";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { assertMay } from "@/lib/policies/may";
import { assertNamesKnown } from "./names-known";

const request = z.strictObject({
  id: safeText(10),
  seen: z.string().max(60_000),
  fields: figureInput,
});

/** What the public history says of a figure that was corrected. */
const reason = { en: "A figure was corrected.", ru: "Запись о цифре исправлена." };

/**
 * Writes a figure over what was shown, and marks which one it takes the place of. What is public is
 * changed by an editor alone, and reaches readers at once, with the stories that name it.
 */
export function saveFigure(actor: Actor, given: unknown): Promise<void> {
  assertMay(actor, "writeFigure");
  const { id, seen, fields } = parseInput(request, given);
  const at = new Date();
  return throughTheDoor(async (stores) => {
    await stores.journal.lock("figures");
    const before = await stores.figures.byId(id);
    if (!before) throw new Refusal("not-found", "problem.notFound");
    await assertSeesSource(stores, actor, before.source);
    const thing = { kind: "figure", id } as const;
    if (await stores.publications.isWithdrawn(thing))
      throw new Refusal("conflict", "figureDesk.withdrawn");
    const isPublic = await stores.publications.isPublic(thing);
    if (isPublic) assertMay(actor, "changePublicFigure");
    assertSame(figureStamp(before), seen);
    const { number, source, excerpts } = before;
    const after = parseInput(reportedFigure, {
      ...fields,
      id,
      number,
      source,
      excerpts,
      period: asPrinted(fields.period, before.period),
      asOf: asPrinted(fields.asOf, before.asOf),
    });
    if (figureStamp(after) === seen) return;
    await assertNamesKnown(stores, after);
    await stores.figures.replace(after);
    await stores.journal.audit({ actor, action: "saveFigure", about: thing, at });
    if (isPublic) await republishFigure(stores, id, { at, reason });
  });
}

/** A date that was not changed keeps the words in which its source prints it. */
function asPrinted(given: InexactDate | null, before: InexactDate | null): InexactDate | null {
  return given !== null && given.edtf === before?.edtf ? before : given;
}
