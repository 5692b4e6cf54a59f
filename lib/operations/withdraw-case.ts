import type { Stores } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { moveRevision } from "@/lib/domain/revision";
import { assertMay } from "@/lib/policies/may";
import { noteMove } from "./desk/review/note-move";
import { throughTheLedger } from "./door/through-the-ledger";
import { withdrawThing } from "./door/withdraw-thing";

/**
 * Takes a case out of the public for good. A tombstone that names nobody stays; every word goes. The
 * reason stays at the desk.
 */
export async function withdrawCase(actor: Actor, id: string, reason = ""): Promise<void> {
  assertMay(actor, "withdraw");
  const request = {
    subjectKind: "case",
    subjectId: id,
    target: "thing",
    targetId: id,
    field: null,
  } as const;
  const thing = { kind: "case", id } as const;
  await throughTheLedger(request, { actor, action: "withdraw" }, async (stores, line) => {
    const facts = await stores.caseEntries.factsOf(id);
    if (facts) assertMay(actor, "seeEntry", facts);
    if (!(await stores.publications.isPublic(thing)))
      throw new Refusal("not-found", "problem.notFound");
    const at = new Date(line.createdAt);
    const work = async () => {
      await withdrawThing(stores, thing, at);
      await endRevisions(stores, actor, { id, reason, at });
    };
    return { lines: [line], work };
  });
}

type Ending = { id: string; reason: string; at: Date };

/** No revision is the published one any more, and nobody writes another. */
async function endRevisions(stores: Stores, actor: Actor, { id, reason, at }: Ending) {
  const head = await stores.revisions.headOf(id);
  if (!head) return;
  await stores.revisions.seal(id, at);
  for (const one of await stores.revisions.of(id))
    if (one.state === "published")
      await stores.revisions.move(one.id, moveRevision(one.state, "withdrawn"), at);
  const last = await lastRevision(stores, actor, { id, reason, at });
  await stores.revisions.publishedIn(id, 0, ["en", "ru"]);
  await noteMove(stores, actor, { id, revision: last, to: "withdrawn", reason, at });
  await stores.schedule.endAll(id, at, "case.withdrawn");
  await stores.revisions.raiseVersion(id);
}

/** The number of the newest revision, withdrawn: a draft beside the published one ends with it. */
async function lastRevision(stores: Stores, actor: Actor, { id, at }: Ending): Promise<number> {
  const head = await stores.revisions.headOf(id);
  const entry = head && (await stores.revisions.contentOf(id, head.number));
  if (!head || !entry || head.state === "withdrawn") return head?.number ?? 0;
  const number = head.number + 1;
  await stores.revisions.open(
    { entryId: id, number, authorId: actor.account, state: "withdrawn" },
    { entry, reason: "", saveId: null, at },
  );
  await stores.revisions.seal(id, at);
  return number;
}
