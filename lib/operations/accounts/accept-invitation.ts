import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import type { AccountRole } from "@/lib/domain/actor";
import { language } from "@/lib/domain/language";
import { newAccount } from "@/lib/domain/new-account";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import type { SessionClaims } from "@/lib/domain/sign-in";
import { hashToken } from "@/lib/outside/tokens";
import { addAccount } from "./add-account";
import { newPasswordHash } from "./change-passphrase";
import { countLink, countTries } from "./limits";
import { openSession } from "./open-session";

const joining = newAccount.extend({ again: z.string(), lang: language });

type Request = {
  token: string;
  address: string;
  email: string;
  alias: string;
  passphrase: string;
  again: string;
  lang: string;
};

/** The role that an open invitation gives; null where it was used, has run out, or never was. */
export async function openInvitation(token: string, address: string): Promise<AccountRole | null> {
  await countLink(address);
  return inTransaction(async ({ invitations }) => {
    const open = await invitations.open(hashToken(token), "invite", new Date());
    return open?.role ?? null;
  });
}

/** Makes the account of somebody who was invited, uses the link up, and lets them in. */
export async function acceptInvitation(request: Request): Promise<SessionClaims> {
  const { token, address, ...typed } = request;
  if (!(await openInvitation(token, address))) throw new Refusal("gone", "account.linkGone");
  const { passphrase, again, ...account } = parseInput(joining, typed);
  const passwordHash = await newPasswordHash({ passphrase, again }, [account.email, account.alias]);
  // Whoever holds a link could else ask of one address after another whether it has an account. Who
  // is looking for a passphrase that is good enough asks of none.
  await countTries(hashToken(token));
  const at = new Date();
  return inTransaction(async (stores) => {
    const invitation = await stores.invitations.open(hashToken(token), "invite", at);
    if (!invitation || !(await stores.invitations.use(hashToken(token), "invite", at)))
      throw new Refusal("gone", "account.linkGone");
    const how = { role: invitation.role, passwordHash, action: "acceptInvitation", at };
    const made = await addAccount(stores, { ...account, ...how });
    if (!made) throw new Refusal("conflict", "account.emailTaken", { field: "email" });
    return openSession(stores, made, { at });
  });
}
