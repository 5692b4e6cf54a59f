import type { Stores } from "@/lib/data/desk/transaction";
import { dayOfMoment, keysOf } from "./publish-projections";
import { removed } from "./reasons";
import type { Thing } from "./republish";

/** Leaves a tombstone that names nobody in place of a thing, and tells everybody at once. */
export async function withdrawThing(stores: Stores, thing: Thing, at: Date): Promise<void> {
  await stores.publications.withdraw(thing, dayOfMoment(at));
  await stores.publicWords.withdraw(thing, removed);
  await stores.journal.outbox("withdrawn", [{ ...thing, version: 0 }], at);
  await stores.publications.announce([...keysOf([thing]), "corrections"]);
}
