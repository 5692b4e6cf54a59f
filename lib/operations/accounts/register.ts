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
 * Makes a reader's account. Whether the address has an account already is not told: the answer and
 * the work done for it are the same.
 */
export async function register({ address, ...typed }: Request): Promise<void> {
  assertOpen();
  await countNameless(address);
  await countRegistration(address);
  const { passphrase, again, ...account } = parseInput(joining, typed);
  const passwordHash = await newPasswordHash({ passphrase, again }, [account.email, account.alias]);
  const how = { role: "reader", passwordHash, action: "register", at: new Date() } as const;
  await inTransaction((stores) => addAccount(stores, { ...account, ...how }));
}
