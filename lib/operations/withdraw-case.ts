import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { assertMay } from "@/lib/policies/may";
import { dayOfMoment, keysOf } from "./door/publish-projections";
import { throughTheDoor } from "./door/through-the-door";

/** Takes a case out of the public. A tombstone that names nobody stays; every public word goes. */
export async function withdrawCase(actor: Actor, id: string): Promise<void> {
  assertMay(actor, "withdraw");
  const at = new Date();
  const thing = { kind: "case", id } as const;
  await throughTheDoor(async ({ publications, journal }) => {
    if (!(await publications.isPublic(thing))) throw new Refusal("not-found", "problem.notFound");
    await publications.withdraw(thing, dayOfMoment(at));
    await journal.outbox("withdrawn", [{ ...thing, version: 0 }], at);
    await journal.audit({ actor, action: "withdraw", about: thing, at });
    await publications.announce(keysOf([thing]));
  });
}
