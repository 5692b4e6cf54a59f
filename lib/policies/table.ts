import type { Actor } from "@/lib/domain/actor";
import type { EntryFacts } from "@/lib/domain/entry-facts";
import {
  isAdmin,
  isEditor,
  isSignedIn,
  isStaff,
  isTheirs,
  needsAnother,
  needsSource,
  sees,
  writes,
} from "./questions";

type Entry = EntryFacts;

/** Who may do what: one row for each action, made of named questions. What is not listed is refused. */
export const table = {
  // The operator and the machine.
  loadCasebook: isAdmin,
  loadReference: isAdmin,
  inviteFirstAdmin: isAdmin,

  // One's own account.
  manageOwnAccount: isSignedIn,
  /** What somebody could use to shut its owner out of an account that was left open. */
  secureOwnAccount: isSignedIn,

  /**
   * To keep searches, sets of cases and alerts. Each finds what is kept under the own account alone:
   * no role opens anybody else's.
   */
  keepThings: isSignedIn,

  // Everybody's accounts.
  seeAccounts: isAdmin,
  invite: isAdmin,
  changeRole: isAdmin,
  disableAccount: isAdmin,
  endSessions: isAdmin,
  resetAccount: isAdmin,

  // The desk.
  enterDesk: isStaff,
  seeAudit: isAdmin,
  changeSettings: isAdmin,
  manageFields: isAdmin,
  manageVocabularies: isAdmin,
  managePublishers: isEditor,
  exportEverything: isAdmin,
  readMessages: isEditor,
  answerMessage: isEditor,

  // Cases.
  createEntry: isStaff,
  seeEntry: sees,
  commentEntry: sees,
  reviseEntry: writes,
  submitEntry: (actor: Actor, entry: Entry) =>
    sees(actor, entry) && (isEditor(actor) || isTheirs(actor, entry)),
  /** To send back, or to call ready: not by those who wrote it where somebody is protected. */
  reviewEntry: (actor: Actor, entry: Entry) =>
    sees(actor, entry) && isEditor(actor) && !needsAnother(actor, entry),
  publishEntry: (actor: Actor, entry: Entry) =>
    sees(actor, entry) && isEditor(actor) && !needsAnother(actor, entry),
  assignEntry: (actor: Actor, entry: Entry) => sees(actor, entry) && isEditor(actor),
  changeAccess: (actor: Actor, entry: Entry) => sees(actor, entry) && isEditor(actor),
  publish: isEditor,
  withdraw: isEditor,
  redact: isEditor,
  /** By somebody else than the one who redacted, which the operation checks. */
  liftRedaction: isAdmin,

  // What cases rest on.
  seeSources: isStaff,
  writeSource: isStaff,
  protectSource: isStaff,
  /** What is public of a source already is changed by an editor alone. */
  changePublicSource: isEditor,
  /** To say that the person behind a source may be found after all. */
  openProtectedSource: isEditor,
  /** A publisher that the desk has no name of yet. */
  addPublisher: isStaff,
  /** To know of a protected source at all: its title, its words and that it is there. */
  seeProtectedSource: needsSource,
  /** How to reach the person behind a protected source. */
  readSourceContact: isEditor,

  // The ledger of figures.
  seeFigures: isStaff,
  writeFigure: isStaff,
  /** What is public of a figure already is changed by an editor alone. */
  changePublicFigure: isEditor,
  publishFigure: isEditor,

  // Court records.
  seeRecords: isStaff,
  importRecords: isStaff,
  /** To say which court a printed name means, once and for all. */
  settleCourt: isEditor,
  /** To take back what was settled about a name. */
  reopenCourt: isEditor,
  /** To say whether a record belongs to a case. */
  matchRecords: isEditor,
  /** To make a batch public, and to take it back. */
  publishRecords: isEditor,

  // People, units, places.
  seePeople: isStaff,
  addPerson: isStaff,
  /** What is public of a person already is changed by an editor alone. */
  writePerson: (actor: Actor, person: { isPublic: boolean }) =>
    person.isPublic ? isEditor(actor) : isStaff(actor),
  changeDisplay: isEditor,
  linkPersons: isStaff,
  mergePersons: isEditor,
  writePlace: isStaff,
  writeUnit: isStaff,
} as const;

export type Action = keyof typeof table;

/** What is done only by somebody who has just proved again who they are. */
export const freshActions: ReadonlySet<Action> = new Set<Action>([
  "secureOwnAccount",
  "invite",
  "changeRole",
  "disableAccount",
  "resetAccount",
  "exportEverything",
  "liftRedaction",
]);
