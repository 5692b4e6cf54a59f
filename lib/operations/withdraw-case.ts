import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { throughTheLedger } from "./door/through-the-ledger";
import { withdrawThing } from "./door/withdraw-thing";

/** Takes a case out of the public for good. A tombstone that names nobody stays; every word goes. */
export async function withdrawCase(actor: Actor, id: string): Promise<void> {
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
    if (!(await stores.publications.isPublic(thing)))
      throw new Refusal("not-found", "problem.notFound");
    const at = new Date(line.createdAt);
    return { lines: [line], work: () => withdrawThing(stores, thing, at) };
  });
}
