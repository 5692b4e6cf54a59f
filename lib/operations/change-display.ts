import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { DisplayPolicy, Person } from "@/lib/domain/person";
import { isJsonObject, type Json } from "@/lib/domain/projection/json";
import { namesProtected, withholdName } from "@/lib/domain/projection/withhold-name";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { dayOfMoment, keysOf, type Occasion } from "./door/publish-projections";
import { republish, type Thing } from "./door/republish";
import { throughTheDoor } from "./door/through-the-door";

const reason = {
  en: "How a person is shown was changed.",
  ru: "Изменено, как показан один из людей.",
};

/** The part of a slug that remains when no name may stand in it. */
const slugWithoutName = "case";

/**
 * Changes how a person is shown, in every public version at once: where the name may no longer be
 * shown it leaves the old versions too, and addresses that hold it answer 410.
 */
export async function changeDisplay(
  actor: Actor,
  personId: string,
  display: DisplayPolicy,
): Promise<void> {
  assertMay(actor, "changeDisplay");
  const occasion = { at: new Date(), reason };
  await throughTheDoor(async (stores) => {
    const before = await stores.persons.byId(personId);
    if (!before) throw new Refusal("not-found", "problem.notFound");
    const person: Person = { ...before, display };
    await stores.persons.changeDisplay(personId, display);
    const entries = await stores.persons.entriesOf(personId);
    if (display !== "full-name") await renameSlugs(stores, entries, person);
    const touched = await withholdEverywhere(stores, person, occasion);
    const cases = entries.map((id): Thing => ({ kind: "case", id }));
    const things = [
      ...new Map([...touched, ...cases].map((t) => [`${t.kind}/${t.id}`, t])).values(),
    ];
    await republish(stores, things, occasion);
    if (display !== "full-name")
      for (const entry of await stores.caseEntries.byIds(entries))
        await stores.publications.retireSlugs(entry.id, `${entry.number}-${entry.slugName}`);
    await stores.publications.announce(keysOf(things));
    await stores.journal.audit({
      actor,
      action: "changeDisplay",
      about: { kind: "person", id: personId },
      at: occasion.at,
    });
  });
}

async function renameSlugs(stores: Stores, entries: string[], person: Person) {
  for (const entry of await stores.caseEntries.byIds(entries))
    if (namesProtected(entry.slugName, person))
      await stores.caseEntries.changeSlugName(entry.id, slugWithoutName);
}

async function withholdEverywhere(
  stores: Stores,
  person: Person,
  { at }: Occasion,
): Promise<Thing[]> {
  const touched: Thing[] = [];
  for (const row of await stores.publications.withWords()) {
    if (!namesProtected(row.document, person)) continue;
    const left = withNeutralSlug(withholdName(row.document, person, row.lang));
    await stores.publications.redact(row, left, dayOfMoment(at));
    touched.push({ kind: row.kind, id: row.id });
  }
  return touched;
}

function withNeutralSlug(document: Json): Json {
  if (!isJsonObject(document) || typeof document.number !== "string") return document;
  return { ...document, slug: `${document.number}-${slugWithoutName}` };
}
