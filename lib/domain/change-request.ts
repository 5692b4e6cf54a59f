import { Refusal } from "./refusal";
import { stampOf } from "./stamp";

/** The way of a letter at the desk. */
export const letterStates = ["new", "in-hand", "answered", "closed"] as const;
export type LetterState = (typeof letterStates)[number];

/** A letter as the desk keeps it. Days are calendar days; `handler` is an account. */
export type Letter = {
  id: string;
  day: string;
  body: string;
  reply: string | null;
  state: LetterState;
  entry: string | null;
  handler: string | null;
  answer: string | null;
  answeredOn: string | null;
  answerReadOn: string | null;
  closedOn: string | null;
  hasReceipt: boolean;
};

const allowedNext: Record<LetterState, readonly LetterState[]> = {
  new: ["in-hand", "closed"],
  "in-hand": ["new", "answered", "closed"],
  answered: ["in-hand", "closed"],
  closed: ["in-hand"],
};

/** The state after this move. Refuses a step that the way of a letter does not have. */
export function moveLetter(from: LetterState, to: LetterState): LetterState {
  if (!allowedNext[from].includes(to)) throw new Refusal("conflict", "letters.cannotBecome");
  return to;
}

/** The answer as a form showed it: two who answer at once do not write over each other unseen. */
export function answerStamp({ answer }: Pick<Letter, "answer">): string {
  return stampOf(answer);
}

/** True where a letter may go from one state to another. */
export function letterMayBecome(from: LetterState, to: LetterState): boolean {
  return allowedNext[from].includes(to);
}

/** Whole days between two calendar days (`YYYY-MM-DD`), never fewer than none. */
export function daysBetween(earlier: string, later: string): number {
  return Math.max(0, Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000));
}

/**
 * How many times as long a closed letter waits whose answer nobody has read yet: somebody who cannot
 * come back soon still finds it.
 */
export const unreadWaits = 4;
