import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { nextFigure } from "@/lib/domain/ledger/desk-figure";
import { figureInput } from "@/lib/domain/ledger/figure-input";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { reportedFigure } from "@/lib/domain/reported-figure";
import { takeExcerpt } from "@/lib/operations/desk/sources/take-excerpt";
import { assertMay } from "@/lib/policies/may";
import { assertNamesKnown } from "./names-known";
import { passageAt, passageSpan } from "./passage";

const request = z.strictObject({ ...passageSpan, fields: figureInput });

/**
 * Adds a figure to the ledger of the desk, read from a passage of a source; readers do not see it until
 * an editor publishes it. Gives back its id. Refuses a passage of a protected source.
 */
export async function addFigure(actor: Actor, given: unknown): Promise<string> {
  assertMay(actor, "writeFigure");
  const { fields, ...span } = parseInput(request, given);
  const taken = await inTransaction((stores) => passageAt(stores, actor, span));
  const excerpt = taken.isTaken ? taken.excerpt : await takeExcerpt(actor, span);
  return inTransaction(async (stores) => {
    await stores.journal.lock("figures");
    const next = nextFigure(await stores.figures.all());
    if (!next) throw new Refusal("too-large", "figureDesk.ledgerFull");
    const { source } = await passageAt(stores, actor, span);
    const written = { ...fields, ...next, source: source.id, excerpts: [excerpt] };
    const figure = parseInput(reportedFigure, written);
    await assertNamesKnown(stores, figure);
    await stores.figures.add([figure]);
    const about = { kind: "figure", id: figure.id };
    await stores.journal.audit({ actor, action: "addFigure", about, at: new Date() });
    return figure.id;
  });
}
