import { inTransaction } from "@/lib/data/desk/transaction";
import { anonymous } from "@/lib/domain/actor";
import { isToldInJournal, startOfHour, unknownAccount } from "@/lib/domain/audit";
import { countFailure } from "./limits";

type Failure = "failSignIn" | "failProof";

/**
 * Writes down that somebody could not prove who they are: of which account and how often within the
 * hour, and nothing else. Of what was typed where there is no such account nothing is kept at all.
 */
export async function noteFailure(action: Failure, account: string | null): Promise<void> {
  const at = startOfHour(new Date());
  const id = account ?? unknownAccount;
  const count = await countFailure(`${action} ${id} ${at.toISOString()}`);
  if (!isToldInJournal(count)) return;
  const about = { kind: "account", id };
  await inTransaction(({ journal }) =>
    journal.audit({ actor: anonymous, action, about, at, count }),
  );
}

/**
 * The same, begun and not waited for: how long an answer takes must not tell whether there is such an
 * account, and a journal that cannot be written keeps nobody out.
 */
export function noteFailureAside(action: Failure, account: string | null): void {
  noteFailure(action, account).catch(() => undefined);
}
