import type { Actor } from "@/lib/domain/actor";
import type { EntryFacts } from "@/lib/domain/entry-facts";
import { isWritable } from "@/lib/domain/revision";
import type { SourceFacts } from "@/lib/domain/source-facts";

export const isSignedIn = (actor: Actor) => actor.account !== null;
export const isAdmin = (actor: Actor) => actor.role === "admin";
export const isEditor = (actor: Actor) => actor.role === "editor" || isAdmin(actor);
export const isStaff = (actor: Actor) => actor.role === "researcher" || isEditor(actor);

/** True where somebody at the desk may know that this case exists. */
export function sees(actor: Actor, entry: EntryFacts): boolean {
  if (!isStaff(actor)) return false;
  return entry.named === null || isAdmin(actor) || isAmong(actor, entry.named);
}

/** True where the case is this person's to write: begun, assigned, or written last by them. */
export function isTheirs(actor: Actor, entry: EntryFacts): boolean {
  return isAmong(actor, [entry.creator, entry.assignee, entry.author]);
}

/** True where the next save may be this person's. A published case is corrected beside itself. */
export function writes(actor: Actor, entry: EntryFacts): boolean {
  const open = isWritable(entry.state) || entry.state === "published";
  return sees(actor, entry) && open && (isEditor(actor) || isTheirs(actor, entry));
}

/** True where a second person has to act: somebody protected is in it and this one wrote of it. */
export function needsAnother(actor: Actor, entry: EntryFacts): boolean {
  return entry.hasProtected && isAmong(actor, entry.authors);
}

/** True where an anonymous source exists for this person: an editor, or who needs it for a case. */
export function needsSource(actor: Actor, source: SourceFacts): boolean {
  return isStaff(actor) && (isEditor(actor) || isAmong(actor, source.needed));
}

function isAmong(actor: Actor, accounts: readonly (string | null)[]): boolean {
  return actor.account !== null && accounts.includes(actor.account);
}
