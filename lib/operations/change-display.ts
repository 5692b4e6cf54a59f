import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { type DisplayPolicy, person as personSchema } from "@/lib/domain/person";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { showPerson } from "./door/show-person";
import { displayLine, throughTheLedger } from "./door/through-the-ledger";

/** Changes how a person is shown, in every public version at once, old ones too. */
export async function changeDisplay(
  actor: Actor,
  personId: string,
  display: DisplayPolicy,
): Promise<void> {
  assertMay(actor, "changeDisplay");
  const request = displayLine(personId, display);
  await throughTheLedger(request, { actor, action: "changeDisplay" }, async (stores, line) => {
    const before = await stores.persons.byId(personId);
    if (!before) throw new Refusal("not-found", "problem.notFound");
    const person = parseInput(personSchema, { ...before, display });
    const at = new Date(line.createdAt);
    return { lines: [line], work: () => showPerson(stores, person, at) };
  });
}
