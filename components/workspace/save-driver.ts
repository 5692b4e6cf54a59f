import type { CaseEntry } from "@/lib/domain/case-entry";
import {
  afterEvent,
  isUnsaved,
  type SaveEvent,
  type SaveState,
  saveDue,
} from "@/lib/domain/save-state";
import { createKeepDriver, type Unfinished } from "./keep-driver";
import type { RevisionFacts } from "./revision-now";

export type SaveRequest = { saveId: string; base: number; entry: CaseEntry };

/** What came of a save, as the network tells it. */
export type SaveAnswer =
  | { kind: "saved"; version: number; savedAt: string; revision?: RevisionFacts }
  | { kind: "overtaken"; version: number }
  | { kind: "sign-in" }
  | { kind: "refused"; message: string; final: boolean }
  | { kind: "unanswered" };

/** What the driver of saving needs of the world. */
export type SavePorts = {
  send: (request: SaveRequest) => Promise<SaveAnswer>;
  /** The case as it stands now, with the last keystrokes. */
  collect: () => CaseEntry;
  keep: (text: Unfinished | null) => Promise<boolean>;
  now: () => number;
  newId: () => string;
};

/** What is shown of saving: its state, and whether all that is unsaved is kept on the device. */
export type SaveView = { state: SaveState; isKept: boolean };

/** `base` is the text that the server holds as the version of the state. */
export type SaveStart = { state: SaveState; base: CaseEntry; attempted: CaseEntry | null };

export type SaveDriver = ReturnType<typeof createSaveDriver>;

/** Saves a case while it is written: sends when it is due, one save at a time, and keeps what waits. */
export function createSaveDriver(ports: SavePorts, start: SaveStart) {
  let view: SaveView = { state: start.state, isKept: false };
  let { base, attempted } = start;
  let snapshot: { edit: number; entry: CaseEntry } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const show = (next: SaveView) => {
    view = next;
    for (const listener of listeners) listener();
  };

  /** The text of this moment, read once for each change. */
  const collected = () => {
    const { edit } = view.state;
    if (snapshot?.edit !== edit) snapshot = { edit, entry: ports.collect() };
    return snapshot.entry;
  };

  const keeping = createKeepDriver({
    keep: ports.keep,
    unsaved: () => {
      const { version, attempt, edit } = view.state;
      if (!isUnsaved(view.state)) return null;
      const open = attempt && attempted && { ...attempt, entry: attempted };
      return { edit, text: { version, base, entry: collected(), attempt: open } };
    },
    told: (edit, isKept) => {
      if (view.state.edit === edit && isKept !== view.isKept) show({ ...view, isKept });
    },
  });

  const apply = (event: SaveEvent) => {
    const before = view;
    const state = afterEvent(before.state, event);
    const isNew = state.edit !== before.state.edit;
    if (isUnsaved(state)) keeping.soon();
    else if (isUnsaved(before.state)) keeping.erase();
    show({ state, isKept: before.isKept && !isNew && isUnsaved(state) });
    schedule();
  };

  const schedule = () => {
    clearTimeout(timer);
    const due = saveDue(view.state);
    if (due !== null) timer = setTimeout(send, Math.max(0, due - ports.now()));
  };

  const send = () => {
    attempted = view.state.attempt && attempted ? attempted : collected();
    apply({ type: "sent", saveId: ports.newId() });
    const { attempt } = view.state;
    if (!attempt) return;
    const { saveId, base: version } = attempt;
    void ports
      .send({ saveId, base: version, entry: attempted })
      .catch((): SaveAnswer => ({ kind: "unanswered" }))
      .then((answer) => {
        const isOurs = view.state.flying && view.state.attempt?.saveId === saveId;
        if (isOurs && answer.kind === "saved" && attempted) base = attempted;
        apply(eventOf(saveId, answer, ports.now()));
      });
  };

  return {
    changed: () => apply({ type: "changed", at: ports.now() }),
    /** Saves now what is unsaved, and keeps it on the device, without waiting. */
    hurry: () => {
      apply({ type: "hurried" });
      keeping.now();
    },
    /** The network is back, or somebody has signed in again: what waited goes on. */
    reachable: () => apply({ type: "reachable" }),
    /** The text that stands now was put together from ours and from theirs of this version. */
    merged: (theirs: { version: number; entry: CaseEntry }) => {
      base = theirs.entry;
      apply({ type: "merged", version: theirs.version, at: ports.now() });
    },
    /** What both texts of a conflict began from. */
    base: () => base,
    view: () => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Begins, or goes on after `stop`. */
    start: schedule,
    stop: () => {
      clearTimeout(timer);
      keeping.stop();
    },
  };
}

function eventOf(saveId: string, answer: SaveAnswer, at: number): SaveEvent {
  switch (answer.kind) {
    case "saved":
      return {
        type: "acknowledged",
        saveId,
        version: answer.version,
        savedAt: answer.savedAt,
      };
    case "overtaken":
      return { type: "overtaken", saveId, version: answer.version };
    case "sign-in":
      return { type: "sign-in-wanted", saveId };
    case "refused":
      return { type: "refused", saveId, message: answer.message, final: answer.final };
    default:
      return { type: "unanswered", saveId, at };
  }
}
