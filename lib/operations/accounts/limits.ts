import { countAttempt, forgetAttempts, type Rule } from "@/lib/data/desk/attempts";
import { Refusal } from "@/lib/domain/refusal";
import { delayFor, emailKey } from "@/lib/domain/sign-in";
import { networkOf } from "@/lib/outside/network-of";
import { keyedHash } from "@/lib/outside/secrets";

const quarter = 15 * 60;
const unbounded = 1_000_000;

/** Who may be slowed down by what somebody else does is only ever slowed down, never shut out. */
const byAddress: Rule = { name: "address", points: 30, seconds: quarter };
const byAccount: Rule = { name: "account", points: unbounded, seconds: quarter };
const byAll: Rule = { name: "all", points: unbounded, seconds: 60 };

const byLink: Rule = { name: "link", points: 30, seconds: quarter };
const byTries: Rule = { name: "tries", points: 10, seconds: 60 * 60 };
const byFailure: Rule = { name: "failure", points: unbounded, seconds: 60 * 60 };

/** Attempts that are answered at once. */
const free = { address: 10, account: 5, all: 60 };

/** How many answers may be waiting at once; beyond, the next is refused. */
const mostWaiting = 200;
let waiting = 0;

/** Counts an attempt to sign in, by address, account and in all. Slows down; refuses an address. */
export async function countSignIn({ address, email }: { address: string; email: string }) {
  const delays = [
    delayFor(await counted(byAccount, `account ${emailKey(email)}`), free.account),
    delayFor(await counted(byAll, "all"), free.all),
    await addressDelay(address),
  ];
  await pause(Math.max(...delays));
}

/** Counts an attempt that names no account yet, such as a passkey. */
export async function countNameless(address: string): Promise<void> {
  const delays = [delayFor(await counted(byAll, "all"), free.all), await addressDelay(address)];
  await pause(Math.max(...delays));
}

/** Counts a look at a one-time link. */
export async function countLink(address: string): Promise<void> {
  const network = networkOf(address);
  if (network) await counted(byLink, `link ${network}`);
}

/** Counts tries at making an account by one link: ten in an hour. */
export async function countTries(link: string): Promise<void> {
  await counted(byTries, `tries ${link}`);
}

/** Counts tries at making an account from one network: ten in an hour. */
export async function countRegistration(address: string): Promise<void> {
  await counted(byTries, `register ${networkOf(address) ?? "here"}`);
}

/** Counts a failure of which the journal is to know. Nobody is slowed down by it. */
export async function countFailure(what: string): Promise<number> {
  return counted(byFailure, `failure ${what}`);
}

/** After success the account's own attempts are forgotten; those of the address are not. */
export async function forgetSignIns(email: string): Promise<void> {
  await forgetAttempts(byAccount, await keyedHash("limits", `account ${emailKey(email)}`));
}

async function addressDelay(address: string): Promise<number> {
  const network = networkOf(address);
  return network === null
    ? 0
    : delayFor(await counted(byAddress, `address ${network}`), free.address);
}

async function counted(rule: Rule, what: string): Promise<number> {
  const { attempts, exceeded } = await countAttempt(rule, await keyedHash("limits", what));
  if (exceeded)
    throw new Refusal(
      "too-many",
      rule.seconds > quarter ? "account.tooManyNow" : "account.tooMany",
    );
  return attempts;
}

async function pause(ms: number): Promise<void> {
  if (ms === 0) return;
  if (waiting >= mostWaiting) throw new Refusal("too-many", "account.tooMany");
  waiting += 1;
  try {
    await new Promise((resolve) => setTimeout(resolve, ms));
  } finally {
    waiting -= 1;
  }
}
