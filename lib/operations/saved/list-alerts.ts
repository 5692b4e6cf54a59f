import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { Language } from "@/lib/domain/language";
import type { Alert } from "@/lib/domain/saved/alert";
import { followTarget, targetPath } from "@/lib/domain/saved/follow-target";
import type { SavedSearch } from "@/lib/domain/saved/saved-search";
import type { AlertsView, ShownAlert } from "@/lib/domain/saved/views";
import { readEnv } from "@/lib/env";
import { ownAccount } from "@/lib/operations/accounts/own-account";
import { keeper } from "./keeper";
import { titleOf } from "./show-follow";

/** What somebody follows, and whether letters can reach them. */
export async function listAlerts(actor: Actor, lang: Language): Promise<AlertsView> {
  const account = keeper(actor);
  const { email, confirmed, alerts, searches } = await inTransaction(async (stores) => ({
    email: (await ownAccount(stores, actor)).email,
    confirmed: await stores.mailAddresses.of(account),
    alerts: await stores.alerts.listOf(account),
    searches: await stores.savedSearches.listOf(account),
  }));
  const shown = await Promise.all(alerts.map((alert) => toShown(alert, lang, searches)));
  const isPossible = readEnv().mail !== undefined;
  return { alerts: shown, mail: { isPossible, address: email, isConfirmed: confirmed === email } };
}

async function toShown(
  { seen: _seen, account: _account, savedSearch, attempts: _attempts, ...alert }: Alert,
  lang: Language,
  searches: readonly SavedSearch[],
): Promise<ShownAlert> {
  if (alert.what === "search") {
    const search = searches.find(({ id }) => id === savedSearch);
    return { ...alert, title: search?.name ?? null, path: null };
  }
  const target = followTarget.parse({ what: alert.what, id: alert.subject });
  return { ...alert, title: await titleOf(lang, target), path: targetPath(target) };
}
