import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { localText } from "@/lib/domain/local-text";
import { optionalLocalText } from "@/lib/domain/optional-local-text";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeText } from "@/lib/domain/safe-text";
import { assertSame } from "@/lib/domain/stamp";
import { republish } from "@/lib/operations/door/republish";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { assertMay } from "@/lib/policies/may";
import { publisherStamp } from "./show-publisher";

const changed = z.strictObject({
  id: safeText(60),
  seen: z.string(),
  name: localText,
  risk: optionalLocalText,
});

/** What the public history says of versions that name a publisher anew. */
const renamed = {
  en: "What is said of a publisher was corrected.",
  ru: "Уточнены сведения об издании.",
};

/**
 * Changes what a publisher is called and the warning to readers; all that is public and shows it is
 * projected anew in the same transaction.
 */
export function savePublisher(actor: Actor, given: unknown): Promise<void> {
  assertMay(actor, "managePublishers");
  const { seen, ...publisher } = parseInput(changed, given);
  const at = new Date();
  return throughTheDoor(async (stores) => {
    const before = await stores.publishers.byId(publisher.id);
    if (!before) throw new Refusal("not-found", "problem.notFound");
    assertSame(publisherStamp(before), seen);
    if (publisherStamp(publisher) === seen) return;
    await stores.publishers.save(publisher);
    const things = await stores.publishers.shownBy(publisher.id);
    await republish(stores, things, { at, reason: renamed });
    const about = { kind: "publisher", id: publisher.id };
    await stores.journal.audit({ actor, action: "changePublisher", about, at });
  });
}
