import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { siteTexts } from "@/lib/domain/site-settings";
import { throughTheDoor } from "@/lib/operations/door/through-the-door";
import { siteKey } from "@/lib/operations/readers/shown-with";
import { assertMay } from "@/lib/policies/may";
import { assertUnchanged } from "./assert-unchanged";

/**
 * Puts the site's own words in place, in public at once. `seen` is the moment of the texts that the
 * form showed; where somebody else has set others since, it is refused as a conflict.
 */
export function saveSiteTexts(actor: Actor, given: unknown, seen: number): Promise<void> {
  assertMay(actor, "changeSettings");
  const texts = parseInput(siteTexts, given);
  const at = new Date();
  return throughTheDoor(async ({ settings, siteTexts: shown, publications, journal }) => {
    assertUnchanged(await settings.setAt("site.texts"), seen);
    await settings.set("site.texts", texts, { by: actor.account, at });
    await shown.replace(texts);
    await publications.announce([siteKey]);
    const about = { kind: "setting", id: "site.texts" };
    await journal.audit({ actor, action: "changeSettings", about, at });
  });
}
