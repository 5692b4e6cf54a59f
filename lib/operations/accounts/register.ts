import { z } from "zod";
import { inTransaction } from "@/lib/data/desk/transaction";
import { language } from "@/lib/domain/language";
import { newAccount } from "@/lib/domain/new-account";
import { parseInput } from "@/lib/domain/parse-input";
import { Refusal } from "@/lib/domain/refusal";
import { readEnv } from "@/lib/env";
import { addAccount } from "./add-account";
import { newPasswordHash } from "./change-passphrase";
import { countNameless, countRegistration } from "./limits";
import { registersByLetter } from "./register-by-letter";

const joining = newAccount.extend({ again: z.string(), lang: language });

type Request = {
  address: string;
  email: string;
  alias: string;
  passphrase: string;
  again: string;
  lang: string;
};

/** Refuses, as not found, where the operator has not opened registration. */
export function assertOpen(): void {
  if (!readEnv().openRegistration) throw new Refusal("not-found", "problem.notFound");
}

/**
 * Makes a reader's account where no letters are sent; it is not found where they are. Whether the
 * address has an account already is not told: the answer and the work done for it are the same. What
 * was typed then lets somebody in or does not, which no form can hide that sends no letter.
 */
export async function register({ address, ...typed }: Request): Promise<void> {
  assertOpen();
  if (registersByLetter()) throw new Refusal("not-found", "problem.notFound");
  await countNameless(address);
  await countRegistration(address);
  const { passphrase, again, ...account } = parseInput(joining, typed);
  const passwordHash = await newPasswordHash({ passphrase, again }, [account.email, account.alias]);
  const how = { role: "reader", passwordHash, action: "register", at: new Date() } as const;
  await inTransaction((stores) => addAccount(stores, { ...account, ...how }));
}
