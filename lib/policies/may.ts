import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";

const isAdmin = (actor: Actor) => actor.role === "admin";
const isEditor = (actor: Actor) => actor.role === "editor" || isAdmin(actor);

/** Who may do what: one row for each action, made of named questions. What is not listed is refused. */
const table = {
  loadCasebook: isAdmin,
  loadReference: isAdmin,
  inviteFirstAdmin: isAdmin,
  publish: isEditor,
  withdraw: isEditor,
  redact: isEditor,
  changeDisplay: isEditor,
  readMessages: isEditor,
} as const;

export type Action = keyof typeof table;

/** True where this actor may do this. */
export function may(actor: Actor, action: Action): boolean {
  return table[action](actor);
}

/** Refuses what the table does not allow: what you may not do does not exist for you. */
export function assertMay(actor: Actor, action: Action): void {
  if (!may(actor, action)) throw new Refusal("not-found", "problem.notFound");
}
