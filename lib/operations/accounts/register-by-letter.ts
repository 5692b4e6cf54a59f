import { z } from "zod";
import { countAttempt } from "@/lib/data/desk/attempts";
import { inTransaction, type Stores } from "@/lib/data/desk/transaction";
import { type Language, language } from "@/lib/domain/language";
import { newAccount } from "@/lib/domain/new-account";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { safeNext } from "@/lib/domain/safe-next";
import { linkMs } from "@/lib/domain/sign-in";
import { readEnv } from "@/lib/env";
import { seal, unseal } from "@/lib/outside/sealed-box";
import { keyedHash } from "@/lib/outside/secrets";
import { sendMail } from "@/lib/outside/send-mail";
import { hashToken, newToken } from "@/lib/outside/tokens";
import { addAccount } from "./add-account";
import { newPasswordHash } from "./change-passphrase";
import { countLink, countNameless, countRegistration, countTries } from "./limits";

const purpose = "register";

/** Letters that one address can be sent because somebody typed it: three in an hour. */
const letters = { name: "register", points: 3, seconds: 60 * 60 };

const asking = z.strictObject({ email: newAccount.shape.email, lang: language, next: z.string() });
const asked = asking.pick({ email: true, next: true });
const finishing = newAccount.omit({ email: true }).extend({ again: z.string(), lang: language });

/** Writes a letter; without a link to somebody who has an account. Its words are handed in. */
export type WriteRegistration = (
  lang: Language,
  link: string | null,
) => { subject: string; text: string };

/**
 * Sends a letter to an address with a link at which a reader's account is made: good once, for an hour.
 * Whoever has an account is told that somebody tried. Only the letter tells which it was: answer and
 * work are the same, and nobody waits for the letter to be taken.
 */
export async function askToRegister(
  { address, ...typed }: { address: string; email: string; lang: string; next: string },
  write: WriteRegistration,
): Promise<void> {
  if (!registersByLetter()) throw new Refusal("not-found", "problem.notFound");
  await countNameless(address);
  await countRegistration(address);
  const { email, lang, next } = parseInput(asking, typed);
  const counted = await countAttempt(letters, await keyedHash("limits", `register ${email}`));
  if (counted.exceeded) throw new Refusal("too-many", "account.tooManyNow");
  const token = newToken();
  const isTaken = await prepare(token, { email, next: safeNext(next) });
  const link = `${readEnv().appUrl}/account/register/${token}?lang=${lang}`;
  sendMail({ to: email, ...write(lang, isTaken ? null : link) }).catch(() => undefined);
}

/** Whether readers register by letter: where the operator lets them, and letters are sent. */
export function registersByLetter(): boolean {
  const { openRegistration, mail } = readEnv();
  return openRegistration && mail !== undefined;
}

/** For which address an open link makes an account; null where it was used or has run out. */
export async function openRegistration(token: string, address: string): Promise<string | null> {
  await countLink(address);
  return (await inTransaction((stores) => opened(stores, token, new Date())))?.email ?? null;
}

type Finishing = {
  token: string;
  address: string;
  alias: string;
  passphrase: string;
  again: string;
  lang: string;
};

/** Makes a reader's account by a link and uses it up. Gives where its owner was going. */
export async function finishRegistration(request: Finishing): Promise<{ next: string }> {
  const { token, address, ...typed } = request;
  const email = await openRegistration(token, address);
  if (email === null) throw gone();
  const { passphrase, again, ...account } = parseInput(finishing, typed);
  const passwordHash = await newPasswordHash({ passphrase, again }, [email, account.alias]);
  await countTries(hashToken(token));
  const at = new Date();
  return inTransaction(async (stores) => {
    const link = await opened(stores, token, at);
    if (!link || !(await stores.challenges.take(hashToken(token), purpose, at))) throw gone();
    const how = { role: "reader", passwordHash, action: "register", at } as const;
    // Of two links to one address the first makes the account.
    if (!(await addAccount(stores, { ...account, ...how, email: link.email }))) throw gone();
    return { next: link.next };
  });
}

/**
 * Keeps the address, sealed, under the hash of the link; says whether it has an account. The same is
 * kept for one that has: its link is told to nobody.
 */
function prepare(token: string, given: z.output<typeof asked>): Promise<boolean> {
  const at = new Date();
  return inTransaction(async ({ challenges, accounts }) => {
    await challenges.sweep(at);
    await challenges.add({
      id: hashToken(token),
      purpose,
      account: null,
      challenge: Buffer.from(await seal(JSON.stringify(given), purpose)).toString("base64"),
      expiresAt: new Date(at.getTime() + linkMs),
    });
    return accounts.isEmailTaken(given.email);
  });
}

async function opened({ challenges }: Pick<Stores, "challenges">, token: string, at: Date) {
  const open = registersByLetter() && (await challenges.open(hashToken(token), purpose, at));
  if (!open) return null;
  const plain = await unseal(Buffer.from(open.challenge, "base64"), purpose);
  return asked.parse(JSON.parse(plain.toString("utf8")));
}

function gone(): Refusal {
  return new Refusal("gone", "account.linkGone");
}
