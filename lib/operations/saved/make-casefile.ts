import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { newCasefile } from "@/lib/domain/saved/casefile";
import { most } from "@/lib/domain/saved/limits";
import { shortId } from "@/lib/outside/short-id";
import { assertRoom, keeper } from "./keeper";

/** Makes an empty set of cases, and gives its id. */
export function makeCasefile(actor: Actor, given: unknown): Promise<string> {
  const account = keeper(actor);
  const named = parseInput(newCasefile, given);
  return inTransaction(async ({ casefiles, journal }) => {
    await journal.lock(`kept ${account}`);
    assertRoom(await casefiles.count(account), most.casefiles);
    const id = shortId("file");
    await casefiles.add({ id, account }, named);
    const about = { kind: "casefile", id };
    await journal.audit({ actor, action: "makeCasefile", about, at: new Date() });
    return id;
  });
}
