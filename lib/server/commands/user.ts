import { accountRoles, operator } from "@/lib/domain/actor";
import { readEnv } from "@/lib/env";
import type { Command } from "@/lib/server/command";
import { withDatabase } from "@/lib/server/with-database";

// The operations are imported when called: what they import reads the database's address.

const usage = `Usage:
  npm run otkaz user list                       everybody who has an account
  npm run otkaz user create ROLE                print a link to join with: ${accountRoles.join(", ")}
  npm run otkaz user role EMAIL ROLE            change a role; ends every session
  npm run otkaz user disable EMAIL              shut somebody out at once
  npm run otkaz user enable EMAIL               let them in again
  npm run otkaz user reset EMAIL                print a link to set a new passphrase with
  npm run otkaz user reset EMAIL second-step    take a lost code generator and passkeys away
`;

/** What an operator does about accounts. Each takes effect on the next request to a running Otkaz. */
export const user: Command = {
  name: "user",
  summary: "user list | create | role | disable | enable | reset: who may sign in",
  async run([verb = "", ...words]) {
    const work = Object.hasOwn(works, verb) ? works[verb]?.(words) : null;
    if (!work) {
      process.stderr.write(usage);
      return 2;
    }
    await withDatabase(work);
    return 0;
  },
};

type Work = () => Promise<void>;

const works: Record<string, (words: readonly string[]) => Work | null> = {
  list: (words) => (isNone(words) ? list : null),
  create: ([role = "", ...more]) => (isRole(role) && isNone(more) ? () => create(role) : null),
  role: ([email, role = "", ...more]) =>
    email && isRole(role) && isNone(more) ? () => changeRole(email, role) : null,
  disable: ([email, ...more]) => (email && isNone(more) ? () => disable(email) : null),
  enable: ([email, ...more]) => (email && isNone(more) ? () => enable(email) : null),
  reset: ([email, what, ...more]) => (isNone(more) ? reset(email, what) : null),
};

async function list(): Promise<void> {
  const { listAccounts } = await people();
  for (const { email, role, disabled, alias, steps } of await listAccounts(operator)) {
    const marks = [disabled ? "disabled" : "", steps.code || steps.passkey ? "second step" : ""];
    const known = marks.filter(Boolean).join(", ");
    process.stdout.write(
      `${role.padEnd(12)}${email.padEnd(34)}${alias}${known && ` (${known})`}\n`,
    );
  }
}

async function create(role: string): Promise<void> {
  const { invite } = await import("@/lib/operations/accounts/invite");
  printLink(await invite(operator, { role }));
}

async function changeRole(email: string, role: string): Promise<void> {
  await (await people()).changeRole(operator, await accountOf(email), role);
  printDone();
}

async function disable(email: string): Promise<void> {
  await (await people()).disableAccount(operator, await accountOf(email));
  printDone();
}

async function enable(email: string): Promise<void> {
  await (await people()).enableAccount(operator, await accountOf(email));
  printDone();
}

function reset(email: string | undefined, what: string | undefined): Work | null {
  if (!email || (what !== undefined && what !== "second-step")) return null;
  return async () => {
    const id = await accountOf(email);
    if (what) {
      await (await people()).resetSecondStep(operator, id);
      return printDone();
    }
    const { resetLink } = await import("@/lib/operations/accounts/reset-passphrase");
    printLink(await resetLink(operator, id));
  };
}

async function accountOf(email: string): Promise<string> {
  return (await people()).accountByEmail(operator, email);
}

function people() {
  return import("@/lib/operations/accounts/people");
}

function printLink(path: string): void {
  process.stdout.write(`Good once, for an hour: ${readEnv().appUrl}${path}\n`);
}

function printDone(): void {
  process.stdout.write("Done. It holds from their next request on.\n");
}

/** A word too many is a mistake: what was meant by it is not known. */
function isNone(words: readonly string[]): boolean {
  return words.length === 0;
}

function isRole(word: string): boolean {
  return accountRoles.some((role) => role === word);
}
