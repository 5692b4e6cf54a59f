import type { RevisionState } from "./revision";

/** The moves of a revision that people make by hand; publishing and withdrawing are acts of their own. */
export const moveNames = ["submit", "reopen", "want-changes", "call-ready", "take-back"] as const;
export type MoveName = (typeof moveNames)[number];

export type Move = {
  from: readonly RevisionState[];
  to: RevisionState;
  /** The row of the permission table that is asked. */
  action: "submitEntry" | "reviewEntry";
  needsReason: boolean;
};

/** What each move does: who is sent to work by it, and whether it has to say why. */
export const moves: Record<MoveName, Move> = {
  submit: {
    from: ["draft", "changes-wanted"],
    to: "in-review",
    action: "submitEntry",
    needsReason: true,
  },
  reopen: { from: ["in-review"], to: "draft", action: "submitEntry", needsReason: false },
  "want-changes": {
    from: ["in-review"],
    to: "changes-wanted",
    action: "reviewEntry",
    needsReason: true,
  },
  "call-ready": { from: ["in-review"], to: "ready", action: "reviewEntry", needsReason: false },
  "take-back": { from: ["ready"], to: "changes-wanted", action: "reviewEntry", needsReason: true },
};

/** The moves that a revision in this state may make, in the order in which they are offered. */
export function movesFrom(state: RevisionState): MoveName[] {
  return moveNames.filter((name) => moves[name].from.includes(state));
}

/** The queue's parts, in the order of its tabs; `mine` and `unassigned` cut across the states. */
export const queueParts = ["in-review", "changes-wanted", "ready", "mine", "unassigned"] as const;
export type QueuePart = (typeof queueParts)[number];

/** Whole days since something began to wait. */
export function daysWaiting(since: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - since.getTime()) / 86_400_000));
}
