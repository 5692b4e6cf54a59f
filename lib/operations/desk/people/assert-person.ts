import type { Stores } from "@/lib/data/desk/transaction";
import type { Person } from "@/lib/domain/person";
import { peopleGate, personGate } from "@/lib/domain/person-gate";
import { type PersonRecord, unfinished } from "@/lib/domain/person-record";
import type { Json } from "@/lib/domain/projection/json";
import { namesProtected } from "@/lib/domain/projection/withhold-name";
import { Refusal } from "@/lib/domain/refusal";

/** Refuses a record that cannot be written: a merged one, a name shown that is not held, a pseudonym that tells. */
export async function assertWritable({ persons }: Stores, after: PersonRecord): Promise<void> {
  if ((await persons.survivorsOf([after.id])).size > 0)
    throw new Refusal("conflict", "people.isMerged");
  if (after.display === "full-name" && after.name === null)
    throw new Refusal("invalid", "person.noNameToShow", { field: "fields.display" });
  if (after.pseudonym === null) return;
  const shown: Person = { ...after, display: "pseudonym" };
  const others = await persons.byIds(await persons.companionsOf([after.id]));
  const telling = peopleGate([shown, ...others]).find(
    ({ person, key }) => person === after.id && key.startsWith("people.gate.pseudonym"),
  );
  if (telling) throw new Refusal("invalid", telling.key, { field: "fields.pseudonym.en" });
}

/** Refuses a change by which somebody whom readers meet would no longer be fit to be shown. */
export function assertShowable(before: PersonRecord, after: PersonRecord): void {
  const problem = unfinished(after);
  if (problem) throw new Refusal("invalid", problem.key, { field: `fields.${problem.field}` });
  const known = new Set(personGate(before).map(({ key }) => key));
  const [fresh] = personGate(after).filter(({ key }) => !known.has(key));
  if (fresh) throw new Refusal("invalid", fresh.key, { field: "fields.display" });
}

/**
 * Refuses to forget a spelling of a hidden person that still stands in something which readers get:
 * the door would no longer know that it is a name, and let it through.
 */
export async function assertSpellingsKept(
  stores: Stores,
  before: PersonRecord,
  after: PersonRecord,
): Promise<void> {
  if (after.display === "full-name") return;
  const kept = new Set(spellingsOf(after));
  const gone = spellingsOf(before).filter((spelling) => !kept.has(spelling));
  if (gone.length === 0) return;
  const words = await whatReadersGet(stores);
  if (gone.some((spelling) => stillNames(words, spelling, after)))
    throw new Refusal("invalid", "people.spellingInUse", { field: "fields.printed" });
}

function spellingsOf({ name, printed }: Person): string[] {
  return [...(name ? [name.en, name.ru] : []), ...printed];
}

/** A spelling counts as kept where all that is left would withhold it too. */
function stillNames(words: Json, spelling: string, after: Person): boolean {
  const alone: Person = { ...after, name: null, printed: [spelling], display: "role-only" };
  const covered = namesProtected(spelling, { ...after, display: "role-only" });
  return !covered && namesProtected(words, alone);
}

async function whatReadersGet(stores: Stores): Promise<Json> {
  const all = [
    await stores.caseEntries.all(),
    await stores.sources.all(),
    await stores.figures.all(),
    await stores.discrepancies.all(),
  ].map((list) =>
    list.map(({ ...thing }) => ("persons" in thing ? { ...thing, persons: [] } : thing)),
  );
  return JSON.parse(JSON.stringify(all));
}
