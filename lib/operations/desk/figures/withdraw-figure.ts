import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { republishBound } from "@/lib/operations/door/republish-figure";
import { throughTheLedger } from "@/lib/operations/door/through-the-ledger";
import { withdrawThing } from "@/lib/operations/door/withdraw-thing";
import { assertMay } from "@/lib/policies/may";

const request = z
  .strictObject({
    id: safeText(10),
    /** The id of the figure, typed by hand: this cannot be taken back. */
    again: safeText(10),
  })
  .refine(({ id, again }) => again.trim() === id, {
    error: "figureDesk.typeId",
    path: ["again"],
  });

const reason = { en: "A figure was withdrawn.", ru: "Цифра отозвана." };

/** Takes a figure out of the public for good; its number leaves the stories that took it. */
export async function withdrawFigure(actor: Actor, given: unknown): Promise<void> {
  assertMay(actor, "withdraw");
  const { id } = parseInput(request, given);
  const thing = { kind: "figure", id } as const;
  const line = {
    subjectKind: "figure",
    subjectId: id,
    target: "thing",
    targetId: id,
    field: null,
  } as const;
  await throughTheLedger(line, { actor, action: "withdrawFigure" }, async (stores, written) => {
    if (!(await stores.publications.isPublic(thing)))
      throw new Refusal("not-found", "problem.notFound");
    const at = new Date(written.createdAt);
    const work = async () => {
      await withdrawThing(stores, thing, at);
      await republishBound(stores, [id], { at, reason });
    };
    return { lines: [written], work };
  });
}
