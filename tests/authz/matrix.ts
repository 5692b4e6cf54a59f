import { type Actor, anonymous } from "@/lib/domain/actor";
import type { EntryFacts } from "@/lib/domain/entry-facts";
import { type RevisionState, revisionStates } from "@/lib/domain/revision";
import type { may } from "@/lib/policies/may";

/** Everybody who may ask, by what they are to the case in question. Invented. */
export const askers = {
  anonymous,
  reader: { role: "reader", account: "a-reader" },
  "researcher, hers": { role: "researcher", account: "the-author" },
  "researcher, assigned": { role: "researcher", account: "the-assignee" },
  "researcher, another": { role: "researcher", account: "another" },
  "researcher, named": { role: "researcher", account: "the-named" },
  editor: { role: "editor", account: "an-editor" },
  "editor, who wrote of it": { role: "editor", account: "a-writing-editor" },
  admin: { role: "admin", account: "an-admin" },
} as const satisfies Record<string, Actor>;
export type Asker = keyof typeof askers;

/** The facts of an invented case. */
export function factsOf(
  state: RevisionState,
  { isNamed, hasProtected }: { isNamed: boolean; hasProtected: boolean },
): EntryFacts {
  return {
    state,
    author: "the-author",
    authors: ["the-author", "a-writing-editor"],
    creator: "the-author",
    assignee: "the-assignee",
    reviewer: "an-editor",
    named: isNamed ? ["the-named"] : null,
    hasProtected,
  };
}

const staff: Asker[] = [
  "researcher, hers",
  "researcher, assigned",
  "researcher, another",
  "researcher, named",
  "editor",
  "editor, who wrote of it",
  "admin",
];
const theirs: Asker[] = [
  "researcher, hers",
  "researcher, assigned",
  "editor",
  "editor, who wrote of it",
  "admin",
];
const editors: Asker[] = ["editor", "editor, who wrote of it", "admin"];

/** What is done with one case, and who may do it with a case open to the whole desk. */
export const entryActions = {
  seeEntry: staff,
  commentEntry: staff,
  reviseEntry: theirs,
  submitEntry: theirs,
  reviewEntry: editors,
  publishEntry: editors,
  assignEntry: editors,
  changeAccess: editors,
} as const satisfies Partial<Record<Parameters<typeof may>[1], readonly Asker[]>>;
export type EntryAction = keyof typeof entryActions;

const locked: readonly RevisionState[] = ["in-review", "ready", "withdrawn"];
const byAnother: readonly EntryAction[] = ["reviewEntry", "publishEntry"];

/** Every row of the matrix: who, what, with a case in which state; and whether it is allowed. */
export const entryMatrix = [false, true].flatMap((isNamed) =>
  [false, true].flatMap((hasProtected) =>
    revisionStates.flatMap((state) =>
      actionNames().flatMap((action) =>
        askerNames().map((asker) => ({
          asker,
          action,
          state,
          isNamed,
          hasProtected,
          allowed: isAllowed({ asker, action, state, isNamed, hasProtected }),
        })),
      ),
    ),
  ),
);

type Row = {
  asker: Asker;
  action: EntryAction;
  state: RevisionState;
  isNamed: boolean;
  hasProtected: boolean;
};

function isAllowed({ asker, action, state, isNamed, hasProtected }: Row): boolean {
  const listed = entryActions[action].some((who) => who === asker);
  const isShutOut = isNamed && asker !== "researcher, named" && asker !== "admin";
  const isLocked = action === "reviseEntry" && locked.includes(state);
  const wroteOfIt = hasProtected && asker === "editor, who wrote of it";
  return listed && !isShutOut && !isLocked && !(byAnother.includes(action) && wroteOfIt);
}

function actionNames(): EntryAction[] {
  return Object.keys(entryActions).filter((name): name is EntryAction => name in entryActions);
}

function askerNames(): Asker[] {
  return Object.keys(askers).filter((name): name is Asker => name in askers);
}
