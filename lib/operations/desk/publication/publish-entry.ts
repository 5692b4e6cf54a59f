import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { publicationRequest } from "./publication-request";
import { publishIn } from "./publish-in";

/**
 * Makes the revision of a case that is ready public in these languages; every other language keeps the
 * texts that were published before. Refuses while the gate lists something unresolved, what was
 * changed since it was read, and an editor who wrote of somebody protected.
 */
export async function publishEntry(actor: Actor, given: unknown): Promise<void> {
  const { version, ...request } = parseInput(publicationRequest, given);
  const at = new Date();
  await throughTheDoor((stores) =>
    publishIn(stores, { actor, request, sees: (_head, present) => present === version, at }),
  );
}
