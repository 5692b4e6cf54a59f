import type { Stores } from "@/lib/data/desk/transaction";
import { caseSlug } from "@/lib/domain/case-entry";
import { type Person, publicName } from "@/lib/domain/person";
import { isJsonObject, type Json } from "@/lib/domain/projection/json";
import { namesProtected, withholdName } from "@/lib/domain/projection/withhold-name";
import { neutralSlugName } from "@/lib/domain/redaction";
import { dayOfMoment, keysOf, type Occasion } from "./publish-projections";
import { republish, type Thing } from "./republish";
import { withholdWords } from "./withhold-words";

const reason = {
  en: "How a person is shown was changed.",
  ru: "Изменено, как показан один из людей.",
};

/**
 * Shows a person as the policy now says, in every public version at once: where the name may no
 * longer be shown it leaves the old versions too, and addresses that hold it answer 410.
 */
export async function showPerson(stores: Stores, person: Person, at: Date): Promise<void> {
  await stores.persons.changeDisplay(person.id, person.display);
  await reprojectPerson(stores, person, { at });
}

/**
 * Brings a person whose record was just written to readers. `before` is how they were shown until
 * then: a pseudonym that was given up leaves the cases of the person, old versions too.
 */
export async function reprojectPerson(
  stores: Stores,
  person: Person,
  { at, before }: { at: Date; before?: Person },
): Promise<void> {
  const entries = await stores.persons.entriesOf(person.id);
  const hidden = person.display !== "full-name";
  const spellings = hidden ? [person, ...(await mergedOf(stores, person))] : [];
  for (const spelling of spellings) await renameSlugs(stores, entries, spelling);
  const former = before ? underFormerPseudonym(before, person) : [];
  const touched = await withholdEverywhere(stores, { spellings, former, entries }, at);
  await withholdWords(stores, spellings);
  const cases = entries.map((id): Thing => ({ kind: "case", id }));
  const things = [...new Map([...touched, ...cases].map((t) => [`${t.kind}/${t.id}`, t])).values()];
  await republish(stores, things, { at, reason } satisfies Occasion);
  if (hidden)
    for (const entry of await stores.caseEntries.byIds(entries))
      await stores.publications.retireSlugs(entry.id, caseSlug(entry));
  await retireNamesakes(stores, touched, spellings);
  await stores.publications.announce(keysOf(things));
}

/** The records that were merged into this one: their spellings are this person's as well. */
async function mergedOf({ persons }: Stores, person: Person): Promise<Person[]> {
  const merged = await persons.byIds(await persons.mergedInto(person.id));
  const { display, label, pseudonym } = person;
  return merged.map((one) => ({ ...one, display, label, pseudonym }));
}

async function renameSlugs(stores: Stores, entries: string[], person: Person) {
  for (const entry of await stores.caseEntries.byIds(entries))
    if (namesProtected(entry.slugName, person))
      await stores.caseEntries.changeSlugName(entry.id, neutralSlugName);
}

/** Where somebody of another case bears the name too, its address stands without it from now on. */
async function retireNamesakes(stores: Stores, touched: Thing[], people: readonly Person[]) {
  const cases = touched.filter(({ kind }) => kind === "case").map(({ id }) => id);
  for (const entry of await stores.caseEntries.byIds(cases))
    if (people.some((person) => namesProtected(caseSlug(entry), person)))
      await stores.publications.retireSlugs(entry.id, `${entry.number}-${neutralSlugName}`);
}

type Withholding = {
  spellings: readonly Person[];
  /** What is a name of this person only in these cases. */
  former: readonly Person[];
  entries: readonly string[];
};

async function withholdEverywhere(
  stores: Stores,
  { spellings, former, entries }: Withholding,
  at: Date,
): Promise<Thing[]> {
  const touched: Thing[] = [];
  if (spellings.length + former.length === 0) return touched;
  const shownBeside = await stores.persons.shownBeside();
  for (const row of await stores.publications.withWords()) {
    const isOwn = row.kind === "case" && entries.includes(row.id);
    const people = isOwn ? [...spellings, ...former] : spellings;
    const perhaps = people.filter((one) => namesProtected(row.document, one));
    if (perhaps.length === 0) continue;
    const own = row.kind === "case" ? await stores.persons.inEntry(row.id) : [];
    const beside = (person: Person) => [...(shownBeside.get(person.id) ?? []), ...own];
    const naming = perhaps.filter((one) => namesProtected(row.document, one, beside(one)));
    if (naming.length === 0) continue;
    const left = naming.reduce<Json>(
      (document, one) => withholdName(document, one, row.lang, beside(one)),
      row.document,
    );
    await stores.publications.redact(row, withNeutralSlug(left), dayOfMoment(at));
    touched.push({ kind: row.kind, id: row.id });
  }
  return touched;
}

function withNeutralSlug(document: Json): Json {
  if (!isJsonObject(document) || typeof document.number !== "string") return document;
  return { ...document, slug: `${document.number}-${neutralSlugName}` };
}

/** Somebody whose former pseudonym is to be replaced by the name under which they are shown now. */
function underFormerPseudonym(before: Person, after: Person): Person[] {
  const { pseudonym } = before;
  const left = after.display === "pseudonym" ? after.pseudonym : null;
  const stays = pseudonym?.en === left?.en && pseudonym?.ru === left?.ru;
  if (before.display !== "pseudonym" || !pseudonym || stays) return [];
  return [
    {
      ...after,
      name: pseudonym,
      printed: [],
      display: "role-only",
      label: publicName(after),
    },
  ];
}
