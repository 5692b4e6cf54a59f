import type { NarrativeHandle } from "@/components/editor/narrative-contract";
import type { Begun } from "@/components/offline/resume";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { type Language, languages } from "@/lib/domain/language";
import type { NarrativeNode } from "@/lib/domain/narrative";
import {
  afterChange,
  afterRedo,
  afterUndo,
  afterWriting,
  type EntryHistory,
  historyOf,
} from "./entry-history";
import { withMentioned } from "./mentioned-things";
import { createSaveDriver, type SavePorts } from "./save-driver";
import { withSeen } from "./seen-things";

export type CaseModel = ReturnType<typeof createCaseModel>;

/** A narrative in which nothing is written yet. */
const emptyText: NarrativeNode = { type: "doc", content: [{ type: "paragraph" }] };

type Ports = Omit<SavePorts, "collect">;

/** A case that is open to be written: its facts, its editors, and how it is saved. */
export function createCaseModel(begun: Begun, ports: Ports) {
  let history: EntryHistory = historyOf(begun.entry);
  const editors = new Map<Language, NarrativeHandle>();
  const typedIn = new Set<Language>();
  const seen = {
    annotations: new Map(begun.entry.annotations.map((note) => [note.id, note])),
    persons: new Map(begun.entry.persons.map((person) => [person.id, person])),
  };
  const waiting = new Map<Language, (editor: NarrativeHandle) => void>();
  const listeners = new Set<() => void>();

  const become = (next: EntryHistory) => {
    if (next === history) return;
    history = next;
    for (const note of next.present.annotations) seen.annotations.set(note.id, note);
    for (const listener of listeners) listener();
  };

  /** The case with the last keystrokes of its narratives. */
  const collect = (): CaseEntry => {
    let next = history;
    for (const lang of typedIn) {
      const editor = editors.get(lang);
      if (editor) next = afterWriting(next, lang, editor.getJSON());
    }
    typedIn.clear();
    if (next !== history) become({ ...next, present: withAllTold(next) });
    return history.present;
  };

  /** What a text mentions again by an undo of its own comes back, though the facts took it back. */
  const withAllTold = ({ present, future }: EntryHistory) =>
    future.reduce(withMentioned, withSeen(present, seen));

  const driver = createSaveDriver({ ...ports, collect }, begun);

  const step = (next: EntryHistory) => {
    if (next.present === history.present) return;
    become(next);
    driver.changed();
  };

  return {
    driver,
    collect,
    history: () => history,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: (next: (entry: CaseEntry) => CaseEntry) =>
      step(afterChange(history, next(history.present), ports.now())),
    undo: () => {
      collect();
      step(afterUndo(history));
    },
    redo: () => {
      collect();
      step(afterRedo(history));
    },
    /** An editor has come, or gone; what was typed in one that goes is taken along first. */
    hold: (lang: Language, editor: NarrativeHandle | null) => {
      if (!editor && typedIn.has(lang)) collect();
      if (!editor) return void editors.delete(lang);
      editors.set(lang, editor);
      waiting.get(lang)?.(editor);
      waiting.delete(lang);
    },
    /** Does something in the editor of a language, as soon as there is one. */
    inEditor: (lang: Language, work: (editor: NarrativeHandle) => void) => {
      const editor = editors.get(lang);
      if (editor) work(editor);
      else waiting.set(lang, work);
    },
    typed: (lang: Language) => {
      typedIn.add(lang);
      driver.changed();
    },
    /** Somebody who may be mentioned in a text now. */
    meet: (person: CaseEntry["persons"][number]) => void seen.persons.set(person.id, person),
    /** Changes the case with its narratives, and shows them as they are then. */
    rewrite: (next: (entry: CaseEntry) => CaseEntry) => {
      const before = collect();
      step(afterChange(history, next(before), ports.now()));
      const { present } = history;
      for (const lang of languages)
        if (present[lang].narrative !== before[lang].narrative)
          editors.get(lang)?.replace(present[lang].narrative ?? emptyText);
    },
    /** Goes on with the text that was put together from ours and from theirs. */
    merge: (entry: CaseEntry, theirs: { version: number; entry: CaseEntry }) => {
      typedIn.clear();
      become(historyOf(entry));
      for (const lang of languages) editors.get(lang)?.replace(entry[lang].narrative ?? emptyText);
      typedIn.clear();
      driver.merged(theirs);
    },
  };
}
