import type { MessageKey } from "@/lib/messages/catalogue";

/** Words that occur in the names of problems, with the message for each. */
const known: readonly [RegExp, MessageKey][] = [
  [/empty|missing/i, "contact.problem.empty"],
  [/long|large/i, "contact.problem.tooLong"],
  [/many/i, "contact.problem.tooMany"],
  [/unavailable/i, "contact.problem.unavailable"],
];

/** The message for a problem named in the address; what we do not know is the plain "other". */
export function contactProblemKey(problem: string): MessageKey {
  return known.find(([pattern]) => pattern.test(problem))?.[1] ?? "contact.problem.other";
}
