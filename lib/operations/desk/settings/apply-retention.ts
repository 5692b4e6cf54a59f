import type { Forgotten } from "@/lib/data/desk/retention-store";
import { inTransaction } from "@/lib/data/desk/transaction";
import { unreadWaits } from "@/lib/domain/change-request";
import { daysBefore, lastingActions, spentDays } from "@/lib/domain/retention";

/** Deletes what has been kept for as long as the settings say; gives back how much that was. */
export function applyRetention(at: Date): Promise<Forgotten> {
  return inTransaction(async ({ journal, retention, settings }) => {
    await journal.lock("retention");
    const letterDays = await settings.get("retention.letters");
    const unread = daysBefore(at, letterDays * unreadWaits);
    const audit = daysBefore(at, await settings.get("retention.audit"));
    const spent = daysBefore(at, spentDays);
    return {
      letters: await retention.letters(daysBefore(at, letterDays), unread),
      audit: await retention.audit(audit, lastingActions),
      links: await retention.links(spent),
      spent: await retention.spent(at, spent),
    };
  });
}
