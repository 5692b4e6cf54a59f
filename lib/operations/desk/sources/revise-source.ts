import { z } from "zod";
import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type NewSource, newSource } from "@/lib/domain/new-source";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import type { Source } from "@/lib/domain/source";
import { republish, type Thing } from "@/lib/operations/door/republish";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { seal } from "@/lib/outside/sealed-box";
import { assertMay } from "@/lib/policies/may";
import { publisherFor } from "./add-source";
import { contactPurpose } from "./contact-purpose";
import { assertSeesSource } from "./seen-sources";
import { sourceOf } from "./source-of";

const revised = newSource.safeExtend({ version: z.coerce.number().int().min(1) });

/** What the public history says where a source that is quoted was described anew. */
const reason = { en: "A source was described anew.", ru: "Уточнено описание источника." };

/**
 * Changes what is said of a source. Refuses as a conflict what was written over another version. What
 * is public of it already is changed by an editor alone, and at once wherever it is quoted.
 */
export async function reviseSource(actor: Actor, id: string, given: unknown): Promise<void> {
  assertMay(actor, "writeSource");
  const { version, ...wanted } = parseInput(revised, given);
  const at = new Date();
  return throughTheDoor(async (stores) => {
    await assertSeesSource(stores, actor, id);
    const before = await stores.sources.byId(id);
    if (!before) throw new Refusal("not-found", "problem.notFound");
    const isPublic = await stores.publications.isPublic({ kind: "source", id });
    assertMayChange(actor, before, wanted, isPublic);
    const publisher = await publisherFor(stores, actor, wanted);
    const after = sourceOf(id, wanted, publisher, before);
    if (!(await stores.sources.replace(before, after, version)))
      throw new Refusal("conflict", "source.changedMeanwhile");
    await keepContact(stores, id, wanted);
    const about = { kind: "source", id };
    await stores.journal.audit({ actor, action: "reviseSource", about, at });
    if (isPublic) await republish(stores, await whatNames(stores, id), { at, reason });
  });
}

/** Protecting is everybody's; what was protected is opened by an editor, and what is public is late. */
function assertMayChange(actor: Actor, before: Source, wanted: NewSource, isPublic: boolean): void {
  if (isPublic) assertMay(actor, "changePublicSource");
  if (before.protection === wanted.protection) return;
  const isOpened = wanted.protection === "open";
  assertMay(actor, isOpened ? "openProtectedSource" : "protectSource");
  if (isPublic && !isOpened)
    throw new Refusal("conflict", "source.alreadyPublic", { field: "protection" });
}

/** A source that is open has no secret way to anybody. */
async function keepContact({ sources }: Stores, id: string, wanted: NewSource): Promise<void> {
  if (wanted.protection === "open") await sources.keepContact(id, null);
  else if (wanted.contact !== null)
    await sources.keepContact(id, await seal(wanted.contact, contactPurpose(id)));
}

/** The source itself, and the public things that name it beside a quotation. */
async function whatNames({ excerptUses }: Stores, id: string): Promise<Thing[]> {
  return [{ kind: "source", id }, ...(await excerptUses.publicUsesOf(id))];
}
