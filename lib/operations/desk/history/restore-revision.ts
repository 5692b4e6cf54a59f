import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { restoredEntry } from "@/lib/domain/restored-entry";
import { safeText } from "@/lib/domain/safe-text";
import { canonicalNarrative } from "@/lib/editor/canonical-narrative";
import { entryFor } from "@/lib/operations/desk/entries/entry-for";
import { type GonePart, goneParts } from "./gone-part";

const whole = z.coerce.number().pipe(z.int().min(1));

const request = z.strictObject({
  id: safeText(120),
  /** The revision that is to come back. */
  number: whole,
  /** The version that was looked at. */
  version: whole,
  reason: safeText(500).refine((text) => text.trim() !== "", "review.reasonMissing"),
});

/** The new revision, and what of the old one did not come back. */
export type Restoration = { revision: number; gone: GonePart[] };

/**
 * Makes an old revision the working state again, as a new draft. What was redacted since stays away:
 * it is taken out on the way, and listed.
 */
export async function restoreRevision(actor: Actor, given: unknown): Promise<Restoration> {
  const { id, number, version, reason } = parseInput(request, given);
  const at = new Date();
  return inTransaction(async (stores) => {
    const present = await stores.revisions.lockVersion(id);
    const facts = await entryFor(stores, actor, "reviseEntry", id);
    const head = await stores.revisions.headOf(id);
    const old = await stores.revisions.contentOf(id, number);
    if (!head || !old) throw new Refusal("not-found", "problem.notFound");
    if (present !== version) throw new Refusal("conflict", "review.changedMeanwhile");
    const { entry, gone } = restoredEntry(old, await stores.redactions.inForce());
    const texts = (lang: "en" | "ru") => {
      const { narrative } = entry[lang];
      return { ...entry[lang], narrative: narrative && canonicalNarrative(narrative) };
    };
    const restored = { ...entry, en: texts("en"), ru: texts("ru") };
    const revision = head.number + 1;
    await stores.revisions.seal(id, at);
    await stores.revisions.open(
      {
        entryId: id,
        number: revision,
        authorId: actor.account,
        state: facts.state === "published" ? "draft" : facts.state,
      },
      { entry: restored, reason, saveId: null, at },
    );
    await stores.revisions.raiseVersion(id);
    await stores.journal.audit({ actor, action: "restore", about: { kind: "case", id }, at });
    return { revision, gone: await goneParts(gone, { stores, actor, old }) };
  });
}
