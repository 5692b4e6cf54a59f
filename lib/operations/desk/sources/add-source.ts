import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { type NewSource, newSource, pastedText } from "@/lib/domain/new-source";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { seal } from "@/lib/outside/sealed-box";
import { assertMay } from "@/lib/policies/may";
import { contactPurpose } from "./contact-purpose";
import { type KeptFile, keepCapture, keptText } from "./keep-capture";
import { newId } from "./new-id";
import { sourceOf } from "./source-of";

/** What was added: the source, and its first copy where one came with it. */
export type AddedSource = { id: string; capture: string | null };

type WithCopy = NewSource & { text: string | null };
const withText = newSource.safeExtend({ text: pastedText.nullable().default(null) });

/** Adds a source, with a pasted text as its first copy where one is given. */
export async function addSource(actor: Actor, given: unknown): Promise<AddedSource> {
  assertMay(actor, "writeSource");
  const { text, ...wanted }: WithCopy = parseInput(withText, given);
  return storeSource(actor, wanted, text === null ? null : { ...keptText(text), origin: "pasted" });
}

/** A copy that comes with a source. */
export type FirstCopy = KeptFile & { origin: "pasted" | "uploaded" | "fetched" };

/** Stores a source that was read, with its first copy; all of it, or nothing. */
export async function storeSource(
  actor: Actor,
  wanted: NewSource,
  copy: FirstCopy | null,
): Promise<AddedSource> {
  if (wanted.protection === "protected") assertMay(actor, "protectSource");
  const at = new Date();
  return inTransaction(async (stores) => {
    const id = newId("source-");
    const publisher = await publisherFor(stores, actor, wanted);
    await stores.sources.addOne(sourceOf(id, wanted, publisher), { by: actor.account, at });
    if (wanted.contact)
      await stores.sources.keepContact(id, await seal(wanted.contact, contactPurpose(id)));
    await stores.journal.audit({ actor, action: "addSource", about: { kind: "source", id }, at });
    if (!copy) return { id, capture: null };
    return { id, capture: await keepCapture(stores, id, copy, { actor, origin: copy.origin, at }) };
  });
}

/** The id of the publisher that is meant: one that is known, or a new name, or none. */
export async function publisherFor(
  { sources }: Stores,
  actor: Actor,
  { publisher, newPublisher, relays }: NewSource,
): Promise<string | null> {
  const known = await sources.publishers();
  const named = [publisher, ...relays.map((relay) => relay.publisher)].filter((id) => id !== null);
  const unknown = named.find((id) => !known.some((one) => one.id === id));
  if (unknown !== undefined)
    throw new Refusal("invalid", "source.unknownPublisher", { field: "publisher" });
  if (!newPublisher) return publisher;
  const wanted = newPublisher.trim().toLowerCase();
  const same = known.find((one) =>
    [one.name.en, one.name.ru].some((name) => name.toLowerCase() === wanted),
  );
  if (same) return same.id;
  assertMay(actor, "addPublisher");
  const id = newId("publisher-");
  const name = { en: newPublisher.trim(), ru: newPublisher.trim() };
  await sources.addPublishers([{ id, name, risk: null }]);
  return id;
}
