import { z } from "zod";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { ExtraField } from "@/lib/domain/extra-field";
import { extraFieldKinds } from "@/lib/domain/extra-value";
import { localText } from "@/lib/domain/local-text";
import { optionalLocalText } from "@/lib/domain/optional-local-text";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { assertSame } from "@/lib/domain/stamp";
import { hideExtras } from "@/lib/operations/door/hide-extras";
import { republish } from "@/lib/operations/door/republish";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { shortId } from "@/lib/outside/short-id";
import { assertMay } from "@/lib/policies/may";
import { fieldStamp } from "./show-fields";

const words = {
  label: localText,
  help: optionalLocalText,
  isPublic: z.enum(["yes", "no"]).transform((answer) => answer === "yes"),
};
const newField = z.strictObject({
  ...words,
  kind: z.enum(extraFieldKinds),
  vocabulary: safeText(60).transform((id) => id || null),
});
const changed = z.strictObject({ ...words, id: safeText(60), seen: z.string() });
const moved = z.strictObject({ id: safeText(60), by: z.enum(["up", "down"]) });
const retired = z.strictObject({ id: safeText(60), retired: z.enum(["yes", "no"]) });

/** What the public history says of versions in which a field of the site's own changed. */
const changedField = {
  en: "A field of the casebook was named anew, or is shown from now on, or no more.",
  ru: "Поле свода названо иначе, добавлено для читателей или скрыто от них.",
};

/** Adds a field at the end; gives back its id. What kind it is never changes. */
export function addField(actor: Actor, given: unknown): Promise<string> {
  assertMay(actor, "manageFields");
  const { vocabulary, ...field } = parseInput(newField, given);
  const id = shortId("field");
  const at = new Date();
  return inTransaction(async (stores) => {
    await stores.journal.lock("extra fields");
    const vocabularyId = await vocabularyFor(stores, field.kind, vocabulary);
    const last = Math.max(0, ...(await stores.fields.all()).map((one) => one.position));
    await stores.fields.save({ ...field, id, vocabularyId, position: last + 1, retiredAt: null });
    const about = { kind: "extra-field", id };
    await stores.journal.audit({ actor, action: "addField", about, at });
    return id;
  });
}

/** The vocabulary of a field of terms, which must have one; null for every other kind. */
async function vocabularyFor(
  { vocabularies }: Stores,
  kind: ExtraField["kind"],
  vocabulary: string | null,
): Promise<string | null> {
  if (kind !== "term") return null;
  if (vocabulary === null || !(await vocabularies.byId(vocabulary)))
    throw new Refusal("invalid", "field.noVocabulary", { field: "vocabulary" });
  return vocabulary;
}

/**
 * Renames a field, or shows it to readers or hides it; public cases that have it follow at once. What
 * is hidden leaves their old versions too.
 */
export function changeField(actor: Actor, given: unknown): Promise<void> {
  const { id, seen, ...rest } = parseInput(changed, given);
  return about(actor, "changeField", id, async (stores, field, at) => {
    assertSame(fieldStamp(field), seen);
    await stores.fields.save({ ...field, ...rest });
    const hidden = field.isPublic && !rest.isPublic ? await hideExtras(stores, id, at) : [];
    if (field.isPublic || rest.isPublic) await showAnew(stores, [id], at, hidden);
  });
}

/** Puts a field one place up or down; at the end it stays where it is. */
export function moveField(actor: Actor, given: unknown): Promise<void> {
  const { id, by } = parseInput(moved, given);
  return about(actor, "moveField", id, async (stores, field, at) => {
    const all = await stores.fields.all();
    const other = all[all.findIndex((one) => one.id === id) + (by === "up" ? -1 : 1)];
    if (!other) return;
    const order = all.map((one) => (one.id === id ? other : one.id === other.id ? field : one));
    for (const [position, one] of order.entries()) await stores.fields.save({ ...one, position });
    if (field.isPublic && other.isPublic) await showAnew(stores, [id, other.id], at);
  });
}

/** Retires a field, or takes it back: it is offered no more, and what was written into it stays. */
export function retireField(actor: Actor, given: unknown): Promise<void> {
  const { id, retired: wanted } = parseInput(retired, given);
  return about(actor, "retireField", id, async ({ fields }, field, at) => {
    await fields.save({ ...field, retiredAt: wanted === "yes" ? at : null });
  });
}

async function showAnew(stores: Stores, fields: string[], at: Date, more: string[] = []) {
  const cases = new Set([...(await stores.fields.entriesWith(fields)), ...more]);
  const things = [...cases].map((id) => ({ kind: "case" as const, id }));
  await republish(stores, things, { at, reason: changedField });
}

type Work = (stores: Stores, field: ExtraField, at: Date) => Promise<void>;

/** Does something with one field, alone and with a line in the journal. */
function about(actor: Actor, action: string, id: string, work: Work): Promise<void> {
  assertMay(actor, "manageFields");
  const at = new Date();
  return throughTheDoor(async (stores) => {
    await stores.journal.lock("extra fields");
    const field = await stores.fields.byId(id);
    if (!field) throw new Refusal("not-found", "problem.notFound");
    await work(stores, field, at);
    await stores.journal.audit({ actor, action, about: { kind: "extra-field", id }, at });
  });
}
