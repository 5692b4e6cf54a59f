import type { Stores } from "@/lib/data/desk/transaction";
import { caseSlug } from "@/lib/domain/case-entry";
import type { Person } from "@/lib/domain/person";
import { isJsonObject, type Json } from "@/lib/domain/projection/json";
import { namesProtected, withholdName } from "@/lib/domain/projection/withhold-name";
import { dayOfMoment, keysOf, type Occasion } from "./publish-projections";
import { republish, type Thing } from "./republish";

const reason = {
  en: "How a person is shown was changed.",
  ru: "Изменено, как показан один из людей.",
};

/** The part of a slug that remains when no name may stand in it. */
const slugWithoutName = "case";

/**
 * Shows a person as the policy now says, in every public version at once: where the name may no
 * longer be shown it leaves the old versions too, and addresses that hold it answer 410.
 */
export async function showPerson(stores: Stores, person: Person, at: Date): Promise<void> {
  const occasion: Occasion = { at, reason };
  await stores.persons.changeDisplay(person.id, person.display);
  const entries = await stores.persons.entriesOf(person.id);
  const hidden = person.display !== "full-name";
  if (hidden) await renameSlugs(stores, entries, person);
  const touched = await withholdEverywhere(stores, person, at);
  const cases = entries.map((id): Thing => ({ kind: "case", id }));
  const things = [...new Map([...touched, ...cases].map((t) => [`${t.kind}/${t.id}`, t])).values()];
  await republish(stores, things, occasion);
  if (hidden)
    for (const entry of await stores.caseEntries.byIds(entries))
      await stores.publications.retireSlugs(entry.id, caseSlug(entry));
  await stores.publications.announce(keysOf(things));
}

async function renameSlugs(stores: Stores, entries: string[], person: Person) {
  for (const entry of await stores.caseEntries.byIds(entries))
    if (namesProtected(entry.slugName, person))
      await stores.caseEntries.changeSlugName(entry.id, slugWithoutName);
}

async function withholdEverywhere(stores: Stores, person: Person, at: Date): Promise<Thing[]> {
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
