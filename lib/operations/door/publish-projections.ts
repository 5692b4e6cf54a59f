import type { Stores } from "@/lib/data/desk/transaction";
import type { LocalText } from "@/lib/domain/local-text";
import { collectionsOf, type Projection } from "@/lib/domain/projection/projection";
import { analysed } from "./analysed";

/** When and why something becomes public. `at` is kept at the desk; readers see only its day. */
export type Occasion = { at: Date; reason: LocalText };

/** The calendar day (UTC) of a moment. */
export function dayOfMoment(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** Writes projections to `published`, tells the search engine's outbox, and announces the change. */
export async function publishProjections(
  stores: Stores,
  projections: Projection[],
  { at, reason }: Occasion,
): Promise<void> {
  const how = { day: dayOfMoment(at), reason, analysed };
  const changes = await stores.publications.add(projections, how);
  await stores.journal.outbox("published", changes, at);
  await stores.publications.announce(keysOf(projections));
}

/** The keys of pages that depend on these things: each by itself, and the collections they are in. */
export function keysOf(things: Pick<Projection, "kind" | "id">[]): string[] {
  return things.flatMap(({ kind, id }) => [`${kind}:${id}`, ...collectionsOf[kind]]);
}
