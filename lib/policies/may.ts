import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { type Action, freshActions, table } from "./table";

type About<A extends Action> =
  Parameters<(typeof table)[A]> extends [Actor, infer Facts] ? [about: Facts] : [];

/** True where this actor may do this, once they have proved who they are. */
export function may<A extends Action>(actor: Actor, action: A, ...about: About<A>): boolean {
  if (!Object.hasOwn(table, action)) return false;
  return Reflect.apply(table[action], undefined, [actor, ...about]) === true;
}

/**
 * Refuses what the table does not allow: what you may not do does not exist for you. What needs a
 * fresh proof of who is asking is refused as "sign-in-again" to those who could do it after one.
 */
export function assertMay<A extends Action>(actor: Actor, action: A, ...about: About<A>): void {
  if (!may(actor, action, ...about)) throw new Refusal("not-found", "problem.notFound");
  if (freshActions.has(action) && actor.fresh !== true)
    throw new Refusal("sign-in-again", "account.proveAgain");
}
