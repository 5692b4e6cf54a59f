import type { HeldCounts } from "@/lib/data/desk/own-data-store";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { absoluteMs, idleMs } from "@/lib/domain/sign-in";
import { assertMay } from "@/lib/policies/may";
import { type RetentionView, retentionIn, type Switches, switchesNow } from "./show-settings";

/** What is stored about whom and for how long, as it is set now. */
export type PrivacyView = {
  held: HeldCounts;
  retention: Omit<RetentionView, "seen">;
  /** How long a session lasts unused, in hours, and at all, in days. */
  sessions: { idleHours: number; days: number };
  switches: Switches;
};

/** What the desk stores about people, for everybody who works at it. */
export function showPrivacy(actor: Actor): Promise<PrivacyView> {
  assertMay(actor, "enterDesk");
  return inTransaction(async (stores) => ({
    held: await stores.ownData.counts(new Date()),
    retention: await retentionIn(stores),
    sessions: { idleHours: idleMs / 3_600_000, days: absoluteMs / 86_400_000 },
    switches: switchesNow(),
  }));
}
