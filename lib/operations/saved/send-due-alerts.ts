import { inTransaction } from "@/lib/data/desk/transaction";
import type { Language } from "@/lib/domain/language";
import {
  type Alert,
  type AlertNews,
  isWorthTelling,
  newsSince,
  nextLook,
  nextTry,
  type SeenVersions,
} from "@/lib/domain/saved/alert";
import { readEnv } from "@/lib/env";
import { sendMail } from "@/lib/outside/send-mail";
import { type ReadKept, searchCases } from "./search-cases";
import { stopToken } from "./stop-token";
import { targetCases } from "./target-cases";

/** What a letter is written from: numbers of cases and addresses, no name and no word of a search. */
export type LetterFacts = { lang: Language; news: AlertNews; appUrl: string; stopPath: string };

export type AlertParts = {
  /** The words of a letter, and how a kept search is read: both are handed in. */
  write: (facts: LetterFacts) => { subject: string; text: string };
  read: ReadKept;
};

/** For how long an alert is one process's own, in milliseconds; then another may take it. */
const leaseMs = 10 * 60 * 1000;

/** How many are looked at in one go; the rest waits for the next. */
const mostAtOnce = 200;

/**
 * Looks at every alert whose time has come and writes to its owner where something is new. What ends
 * between sending and noting it is sent once more: a letter may come twice, and is never lost. Gives
 * how many letters went out.
 */
export async function sendDueAlerts(at: Date, parts: AlertParts): Promise<number> {
  if (!readEnv().mail) return 0;
  let sent = 0;
  for (let count = 0; count < mostAtOnce; count += 1) {
    const until = new Date(at.getTime() + leaseMs);
    const alert = await inTransaction(({ alerts }) => alerts.claim(at, until));
    if (!alert) break;
    if (await look(alert, at, parts)) sent += 1;
  }
  return sent;
}

async function look(alert: Alert, at: Date, parts: AlertParts): Promise<boolean> {
  const now = await casesNow(alert, parts.read);
  if (now === null) return false;
  const news = newsSince(alert.seen, now);
  // What a search has not found for once must not come as new when it finds it again.
  const seen = alert.what === "case" ? now : { ...alert.seen, ...now };
  const next = nextLook(alert.cadence, at);
  if (!isWorthTelling(news, alert.what)) {
    await inTransaction(({ alerts }) =>
      alerts.noteSeen(alert.id, seen, { at: next, sentOn: null }),
    );
    return false;
  }
  const trouble = await tell(alert, news, parts.write);
  await inTransaction(({ alerts }) =>
    trouble === "sent"
      ? alerts.noteSeen(alert.id, seen, { at: next, sentOn: at.toISOString().slice(0, 10) })
      : alerts.noteTrouble(alert.id, {
          trouble,
          next: nextTry(alert.attempts + 1, trouble, at),
          at,
        }),
  );
  return trouble === "sent";
}

/** What the alert stands for now; null where the search it is about is gone. */
async function casesNow(alert: Alert, read: ReadKept): Promise<SeenVersions | null> {
  const { savedSearch: id, account } = alert;
  if (id === null) return targetCases(alert);
  const search = await inTransaction(({ savedSearches }) => savedSearches.one({ id, account }));
  return search && searchCases(search, read);
}

async function tell(alert: Alert, news: AlertNews, write: AlertParts["write"]) {
  const { appUrl } = readEnv();
  const owner = await inTransaction(({ accounts }) => accounts.byId(alert.account));
  if (!owner) return "refused";
  const stopPath = `/account/stop/${await stopToken(alert.id)}`;
  const letter = write({ lang: owner.lang, news, appUrl, stopPath });
  return sendMail({ to: owner.email, ...letter, stopUrl: `${appUrl}${stopPath}/now` });
}
