import { randomInt } from "node:crypto";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { LocalText } from "@/lib/domain/local-text";
import { drawPseudonym, type PseudonymManner } from "@/lib/domain/pseudonym";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { personFor } from "./person-for";

/**
 * Draws a pseudonym by lot for somebody: one that nobody in their cases bears, really or as a
 * pseudonym, and that stands in no text of these cases. It is proposed, not written.
 */
export function pseudonymFor(
  actor: Actor,
  id: string,
  manner: PseudonymManner,
): Promise<LocalText> {
  assertMay(actor, "seePeople");
  return inTransaction(async (stores) => {
    const { persons } = stores;
    const person = await personFor(stores, actor, id);
    const merged = await persons.mergedInto(id);
    const companions = await persons.companionsOf([id, ...merged]);
    const people = [person, ...(await persons.byIds([...merged, ...companions]))];
    const text = await persons.wordsOfCases([id, ...merged]);
    const drawn = drawPseudonym(manner, people, { text, lot: (below) => randomInt(below) });
    if (!drawn) throw new Refusal("unavailable", "people.noPseudonymLeft");
    return drawn;
  });
}
