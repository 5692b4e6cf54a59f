import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { enterDesk } from "@/lib/operations/desk/enter-desk";
import { currentVisitor } from "./current-visitor";

/**
 * Who sends something to this address. Asked before a byte of it is read: nobody who is not signed in
 * is listened to, and at the desk nobody who does not work there.
 */
export async function sendingTo(url: string): Promise<Actor> {
  const { actor } = await currentVisitor();
  if (actor.account === null) throw new Refusal("sign-in-again", "account.signInAgain");
  if (new URL(url).pathname.startsWith("/desk/")) enterDesk(actor);
  return actor;
}
