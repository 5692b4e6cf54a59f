import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { parseInput } from "@/lib/domain/parse-input";
import { retentionDays, retentionNames } from "@/lib/domain/site-settings";
import { assertMay } from "@/lib/policies/may";
import { assertUnchanged } from "./assert-unchanged";
import { retentionIn } from "./show-settings";

const days = (name: keyof typeof retentionDays) =>
  z.coerce
    .number("settings.days")
    .int("settings.days")
    .min(retentionDays[name].least, "settings.days")
    .max(retentionDays[name].most, "settings.days");

const wanted = z.strictObject({
  "retention.letters": days("retention.letters"),
  "retention.audit": days("retention.audit"),
  "retention.devices": days("retention.devices"),
});

/** Sets for how many days what is kept. `seen` is as in `showRetention`. */
export function saveRetention(actor: Actor, given: unknown, seen: number): Promise<void> {
  assertMay(actor, "changeSettings");
  const values = parseInput(wanted, given);
  const at = new Date();
  return inTransaction(async (stores) => {
    await stores.journal.lock("retention");
    assertUnchanged((await retentionIn(stores)).seen, seen);
    for (const name of retentionNames)
      await stores.settings.set(name, values[name], { by: actor.account, at });
    const about = { kind: "setting", id: "retention" };
    await stores.journal.audit({ actor, action: "changeSettings", about, at });
  });
}
