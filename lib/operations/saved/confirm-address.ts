import { countAttempt } from "@/lib/data/desk/attempts";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { Language } from "@/lib/domain/language";
import { Refusal } from "@/lib/domain/refusal";
import { linkMs } from "@/lib/domain/sign-in";
import { readEnv } from "@/lib/env";
import { auditAccount, ownAccount } from "@/lib/operations/accounts/own-account";
import { keyedHash } from "@/lib/outside/secrets";
import { sendMail } from "@/lib/outside/send-mail";
import { hashToken, newToken } from "@/lib/outside/tokens";
import { keeper, notThere } from "./keeper";

const purpose = "mail";

/** Letters with a link that one account can ask for: five in an hour. */
const letters = { name: "mail", points: 5, seconds: 60 * 60 };

/** Writes a letter in a language; its words are handed in. */
export type WriteConfirmation = (lang: Language, link: string) => { subject: string; text: string };

/**
 * Sends a link to the address of the account, which is good once, for an hour. Refuses as unavailable
 * where no mail is sent or the server does not answer, as invalid where it refuses the address.
 */
export async function askToConfirm(actor: Actor, write: WriteConfirmation): Promise<void> {
  const account = keeper(actor);
  const { mail, appUrl } = readEnv();
  if (!mail) throw new Refusal("unavailable", "saved.mail.none");
  const counted = await countAttempt(letters, await keyedHash("limits", `mail ${account}`));
  if (counted.exceeded) throw new Refusal("too-many", "refusal.too-many");
  const token = newToken();
  const { email, lang } = await prepared(actor, token);
  const letter = write(lang, `${appUrl}/account/confirm/${token}`);
  const answer = await sendMail({ to: email, ...letter });
  if (answer === "refused") throw new Refusal("invalid", "saved.mail.refused");
  if (answer === "unreachable") throw new Refusal("unavailable", "saved.mail.unreachable");
}

function prepared(actor: Actor, token: string) {
  const at = new Date();
  return inTransaction(async (stores) => {
    const { id, email, lang, role } = await ownAccount(stores, actor);
    await stores.invitations.close(purpose, at, id);
    const expiresAt = new Date(at.getTime() + linkMs);
    const link = { tokenHash: hashToken(token), purpose, role, accountId: id, expiresAt, at };
    await stores.invitations.add(link);
    await auditAccount(stores, { actor, action: "askToConfirm", id, at });
    return { email, lang };
  });
}

/** Whether a link would confirm an address. Changes nothing. */
export function isConfirming(token: string): Promise<boolean> {
  return inTransaction(
    async ({ invitations }) =>
      (await invitations.open(hashToken(token), purpose, new Date())) !== null,
  );
}

/** Confirms the address to which a link was sent, and uses the link up. */
export async function confirmAddress(token: string): Promise<void> {
  const at = new Date();
  await inTransaction(async (stores) => {
    const open = await stores.invitations.open(hashToken(token), purpose, at);
    const account = open?.account ? await stores.accounts.byId(open.account) : null;
    if (!account || account.disabled) throw notThere();
    if (!(await stores.invitations.use(hashToken(token), purpose, at))) throw notThere();
    await stores.mailAddresses.confirm(account.id, account.email, at);
    const actor = { role: account.role, account: account.id };
    await auditAccount(stores, { actor, action: "confirmAddress", id: account.id, at });
  });
}
