import { inTransaction } from "@/lib/data/desk/transaction";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { type SessionClaims, setUpMs } from "@/lib/domain/sign-in";
import { hashToken } from "@/lib/outside/tokens";
import { assertMay } from "@/lib/policies/may";
import { auditAccount, ownAccount } from "./own-account";
import { firstStepDone, type SignedIn } from "./sign-in";

/** Somebody at an identity provider: who vouches for them, and by which name of theirs. */
export type Identity = { issuer: string; subject: string };

/**
 * Signs in whoever has linked this identity to an account; null where nobody has. It stands for the
 * passphrase alone: a second step is still to be done, and the session is not fresh.
 */
export async function enterByIdentity({ issuer, subject }: Identity): Promise<SignedIn | null> {
  const account = await inTransaction(async ({ identities, accounts }) => {
    const id = await identities.accountOf(issuer, subject);
    return id === null ? null : accounts.byId(id);
  });
  return account && !account.disabled ? firstStepDone(account, { proved: false }) : null;
}

/** Notes that the session that asks is about to link an identity. */
export async function beginLink(actor: Actor, session: SessionClaims): Promise<void> {
  assertMay(actor, "secureOwnAccount");
  await inTransaction(async (stores) => {
    const { id } = await ownAccount(stores, actor);
    await stores.challenges.endAll(id, "link");
    await stores.challenges.add({
      id: linkId(session),
      purpose: "link",
      account: id,
      challenge: "",
      expiresAt: new Date(Date.now() + setUpMs),
    });
  });
}

/** True where this session is about to link an identity, which it then is no longer. */
export function takeLink(session: SessionClaims): Promise<boolean> {
  return inTransaction(({ challenges }) => challenges.take(linkId(session), "link", new Date()));
}

/** Links an identity to one's own account. Refuses one that is somebody's already, as a conflict. */
export async function linkIdentity(actor: Actor, identity: Identity): Promise<void> {
  assertMay(actor, "manageOwnAccount");
  const at = new Date();
  await inTransaction(async (stores) => {
    const { id } = await ownAccount(stores, actor);
    const holder = await stores.identities.accountOf(identity.issuer, identity.subject);
    if (holder !== null && holder !== id) throw new Refusal("conflict", "account.provider.taken");
    if (holder === id) return;
    await stores.identities.link({ ...identity, accountId: id });
    await auditAccount(stores, { actor, action: "linkIdentity", id, at });
  });
}

/** Unlinks every identity from one's own account. */
export async function unlinkIdentities(actor: Actor): Promise<void> {
  assertMay(actor, "secureOwnAccount");
  await inTransaction(async (stores) => {
    const { id } = await ownAccount(stores, actor);
    await stores.identities.unlinkAll(id);
    await auditAccount(stores, { actor, action: "unlinkIdentities", id, at: new Date() });
  });
}

function linkId({ session }: SessionClaims): string {
  return hashToken(`link ${session}`);
}
