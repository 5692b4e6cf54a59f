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

/** The message for what went wrong with a receipt: it is not known, or too many were tried. */
export function answerProblemKey(problem: string): MessageKey {
  if (/many/i.test(problem)) return "receipt.problem.tooMany";
  return problem === "unavailable" ? "contact.problem.unavailable" : "receipt.problem.unknown";
}
