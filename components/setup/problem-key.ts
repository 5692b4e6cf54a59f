import { weaknesses } from "@/lib/domain/passphrase";
import type { MessageKey } from "@/lib/messages/catalogue";

/** What is wrong with a passphrase is said in words of its own. */
const passphrases = (["short", "long", ...weaknesses] as const).map(
  (what) => `account.passphrase.${what}` as const,
);

/** Words that occur in the names of problems, with the message for each. */
const known: readonly [RegExp, MessageKey][] = [
  [/differ/i, "setup.problem.differ"],
  [/link|token|gone|not-found|conflict|forbidden/i, "setup.problem.link"],
  [/e-?mail/i, "setup.problem.email"],
  [/alias/i, "setup.problem.alias"],
  [/pass(word|phrase)/i, "setup.problem.passphrase"],
];

/** The message for a problem named in the address; what we do not know is the plain "other". */
export function setupProblemKey(problem: string): MessageKey {
  const passphrase = passphrases.find((key) => key === problem);
  return (
    passphrase ?? known.find(([pattern]) => pattern.test(problem))?.[1] ?? "setup.problem.other"
  );
}
