/** How long after the last change a save waits, and how long at most while somebody goes on typing. */
export const saveAfterMs = 1200;
export const saveAtLatestMs = 6000;

/** How long a save that did not come through waits before it is tried again, in milliseconds. */
export const retryAfterMs = [2000, 4000, 8000, 16_000, 30_000] as const;

/** One save, not yet answered. Until it is, it is sent again under the same id with the same words. */
type Attempt = { saveId: string; base: number; edit: number };

/** Why changes stay here: no answer, nobody signed in, or an answer that takes them not as they are. */
type Unsent =
  | { why: "network" }
  | { why: "sign-in" }
  | { why: "refused"; message: string; final: boolean };

/**
 * How far the changes of one page have come. Changes are counted, not held: `edit` is the newest one
 * here, `saved` the newest one the server has acknowledged. Moments are in milliseconds.
 */
export type SaveState = {
  version: number;
  edit: number;
  saved: number;
  savedAt: string | null;
  changedAt: number;
  /** The first change that no save holds yet. */
  waitingSince: number | null;
  attempt: Attempt | null;
  flying: boolean;
  failures: number;
  retryAt: number;
  urgent: boolean;
  unsent: Unsent | null;
  /** The version of somebody else that stands in the way; until it is merged nothing is sent. */
  conflict: number | null;
};

export type SaveEvent =
  | { type: "changed"; at: number }
  /** The page is about to be left, or somebody asked: do not wait. */
  | { type: "hurried" }
  | { type: "sent"; saveId: string }
  | { type: "acknowledged"; saveId: string; version: number; savedAt: string }
  | { type: "unanswered"; saveId: string; at: number }
  | { type: "sign-in-wanted"; saveId: string }
  | { type: "refused"; saveId: string; message: string; final: boolean }
  | { type: "overtaken"; saveId: string; version: number }
  /** The network is back, or somebody has signed in again, or wants it tried once more. */
  | { type: "reachable" }
  | { type: "merged"; version: number; at: number };

/** The state of a page that shows what the server holds as this version. */
export function savedAs(version: number, savedAt: string | null = null): SaveState {
  return {
    version,
    edit: 0,
    saved: 0,
    savedAt,
    changedAt: 0,
    waitingSince: null,
    attempt: null,
    flying: false,
    failures: 0,
    retryAt: 0,
    urgent: false,
    unsent: null,
    conflict: null,
  };
}

/** The state of a page that goes on from text kept on the device, written over this version. */
export function resumedFrom(
  version: number,
  attempt: Pick<Attempt, "saveId" | "base"> | null,
  at: number,
): SaveState {
  const begun = savedAs(version);
  const waiting = { changedAt: at, waitingSince: at, urgent: true };
  if (!attempt) return { ...begun, ...waiting, edit: 1 };
  return { ...begun, ...waiting, edit: 2, attempt: { ...attempt, edit: 1 } };
}

/** The state after an event. An answer to anything but the save that is under way changes nothing. */
export function afterEvent(state: SaveState, event: SaveEvent): SaveState {
  if (event.type === "changed") return changed(state, event.at);
  if (event.type === "hurried") return { ...state, urgent: isUnsaved(state) };
  if (event.type === "sent") return sent(state, event.saveId);
  if (event.type === "reachable") return reachable(state);
  if (event.type === "merged") return merged(state, event);
  if (!state.flying || state.attempt?.saveId !== event.saveId) return state;
  return answered({ ...state, flying: false, attempt: state.attempt }, event);
}

type Answer = Extract<SaveEvent, { saveId: string }>;
type Awaiting = SaveState & { attempt: Attempt };

function answered(state: Awaiting, event: Answer): SaveState {
  switch (event.type) {
    case "acknowledged":
      return acknowledged(state, event);
    case "unanswered":
      return unanswered(state, event.at);
    case "sign-in-wanted":
      return { ...state, unsent: { why: "sign-in" } };
    case "refused": {
      const { message, final } = event;
      return { ...state, attempt: null, unsent: { why: "refused", message, final } };
    }
    case "overtaken":
      return { ...state, attempt: null, unsent: null, conflict: event.version };
    default:
      return state;
  }
}

function changed(state: SaveState, at: number): SaveState {
  const held = state.unsent?.why === "refused" && !state.unsent.final ? null : state.unsent;
  return {
    ...state,
    edit: state.edit + 1,
    changedAt: at,
    waitingSince: state.waitingSince ?? at,
    unsent: held,
  };
}

/** A save that was not answered goes out as it was; only then what came after it. */
function sent(state: SaveState, saveId: string): SaveState {
  if (state.attempt) return { ...state, flying: true };
  return {
    ...state,
    flying: true,
    urgent: false,
    waitingSince: null,
    attempt: { saveId, base: state.version, edit: state.edit },
  };
}

/** The version of the answer counts even where the text has changed meanwhile. */
function acknowledged(
  state: Awaiting,
  { version, savedAt }: { version: number; savedAt: string },
): SaveState {
  return {
    ...state,
    version,
    savedAt,
    saved: state.attempt.edit,
    attempt: null,
    failures: 0,
    unsent: null,
  };
}

function unanswered(state: Awaiting, at: number): SaveState {
  const step = Math.min(state.failures, retryAfterMs.length - 1);
  return {
    ...state,
    failures: state.failures + 1,
    retryAt: at + (retryAfterMs[step] ?? 0),
    unsent: { why: "network" },
  };
}

function reachable(state: SaveState): SaveState {
  if (state.unsent?.why === "refused") return { ...state, unsent: null, urgent: isUnsaved(state) };
  const unsent = state.unsent?.why === "sign-in" ? null : state.unsent;
  return { ...state, unsent, retryAt: 0, failures: 0 };
}

function merged(state: SaveState, { version, at }: { version: number; at: number }): SaveState {
  return {
    ...changed({ ...state, conflict: null, unsent: null, failures: 0 }, at),
    version,
    attempt: null,
    urgent: true,
  };
}

/** True while something is written here that the server has not acknowledged. */
export function isUnsaved(state: SaveState): boolean {
  return state.edit !== state.saved;
}

/** When the next save is due, in the past where it may go at once; null where none is. */
export function saveDue(state: SaveState): number | null {
  if (state.flying || state.conflict !== null) return null;
  if (state.unsent && state.unsent.why !== "network") return null;
  if (state.attempt) return state.retryAt;
  if (!isUnsaved(state)) return null;
  if (state.urgent) return 0;
  const latest = (state.waitingSince ?? state.changedAt) + saveAtLatestMs;
  return Math.min(state.changedAt + saveAfterMs, latest);
}
