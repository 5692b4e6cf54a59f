"use client";

import { useId } from "react";
import { Empty } from "@/components/desk/empty";
import { CitationList } from "@/components/facts/citation-list";
import { CiteButton } from "@/components/facts/cite-button";
import { annotationKinds } from "@/lib/domain/annotation";
import type { CaseEntry } from "@/lib/domain/case-entry";
import { type Language, languages } from "@/lib/domain/language";
import type { NarrativeNode } from "@/lib/domain/narrative";
import { type NotedPassage, notedPassages } from "./noted-passages";
import { useWorkspace } from "./workspace-context";

export type Note = CaseEntry["annotations"][number];

type NotesPaneProps = {
  /** The narratives as they were read last. */
  narratives: Readonly<Record<Language, NarrativeNode | null>>;
  onGoTo: (lang: Language, block: string) => void;
  onRemove: (note: string) => void;
};

/** The notes on the text: what they say in both languages, for whom, and on which sources they rest. */
export function NotesPane({ narratives, onGoTo, onRemove }: NotesPaneProps) {
  const { entry, t } = useWorkspace();
  const passages = notedPassages(narratives);
  if (entry.annotations.length === 0)
    return (
      <Empty title={t("workspace.notes.none")}>
        <p>{t("workspace.notes.none.text")}</p>
      </Empty>
    );
  return (
    <ol className="w-notes">
      {entry.annotations.map((note) => (
        <li
          key={note.id}
          id={noteElementId(note.id)}
          tabIndex={-1}
          className={`w-note ${note.audience}`}
        >
          <NoteForm note={note} passages={passages.get(note.id) ?? []} onGoTo={onGoTo} />
          <NoteEnd note={note} onRemove={onRemove} />
        </li>
      ))}
    </ol>
  );
}

/** The id of the element of a note, so that it can be gone to. */
export function noteElementId(note: string): string {
  return `note-${note.replace(/[^\w-]/g, "-")}`;
}

type NoteFormProps = {
  note: Note;
  passages: readonly NotedPassage[];
  onGoTo: NotesPaneProps["onGoTo"];
};

function NoteForm({ note, passages, onGoTo }: NoteFormProps) {
  const { t } = useWorkspace();
  return (
    <>
      {passages.length === 0 ? (
        <p className="d-hint problem">{t("workspace.note.noPassage")}</p>
      ) : null}
      {passages.map(({ lang, block, text }) => (
        <p key={`${lang} ${block} ${text}`} className="w-passage">
          <q lang={lang}>{text}</q>{" "}
          <button type="button" className="d-link" onClick={() => onGoTo(lang, block)}>
            {t("workspace.note.goTo")}
          </button>
        </p>
      ))}
      <NoteChoices note={note} />
      {languages.map((lang) => (
        <NoteText key={lang} note={note} lang={lang} />
      ))}
    </>
  );
}

function NoteChoices({ note }: { note: Note }) {
  const { change, readOnly, t } = useWorkspace();
  const id = useId();
  const set = (part: Partial<Note>) => change((entry) => withNote(entry, { ...note, ...part }));
  return (
    <div className="w-note-choices">
      <label htmlFor={`${id}-kind`}>{t("workspace.note.kind")}</label>
      <select
        id={`${id}-kind`}
        disabled={readOnly}
        value={note.kind}
        onChange={({ target }) => set({ kind: chosen(annotationKinds, target.value, note.kind) })}
      >
        {annotationKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`workspace.note.kind.${kind}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-audience`}>{t("workspace.note.audience")}</label>
      <select
        id={`${id}-audience`}
        disabled={readOnly}
        value={note.audience}
        onChange={({ target }) => set({ audience: chosen(audiences, target.value, note.audience) })}
      >
        {audiences.map((audience) => (
          <option key={audience} value={audience}>
            {t(`workspace.note.audience.${audience}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

const audiences = ["public", "desk"] as const;

function chosen<T extends string>(all: readonly T[], value: string, before: T): T {
  return all.find((each) => each === value) ?? before;
}

function NoteText({ note, lang }: { note: Note; lang: Language }) {
  const { change, readOnly, t } = useWorkspace();
  const id = useId();
  const write = (words: string) =>
    change((entry) => withNote(entry, { ...note, text: { ...note.text, [lang]: words } }));
  return (
    <div className="d-field">
      <label htmlFor={id}>{t(`workspace.note.text.${lang}`)}</label>
      <textarea
        id={id}
        lang={lang}
        rows={3}
        maxLength={2000}
        readOnly={readOnly}
        value={note.text[lang]}
        onChange={({ target }) => write(target.value)}
      />
    </div>
  );
}

function NoteEnd({ note, onRemove }: { note: Note; onRemove: (note: string) => void }) {
  const { readOnly, t } = useWorkspace();
  const address = { kind: "annotation", id: note.id, field: "" };
  return (
    <>
      <CitationList address={address} citations={note.citations} />
      <p className="d-actions">
        <CiteButton address={address} label={t("workspace.note.sources")} />
        {readOnly ? null : (
          <button type="button" className="d-link" onClick={() => onRemove(note.id)}>
            {t("workspace.note.remove")}
          </button>
        )}
      </p>
    </>
  );
}

/** The entry with one of its notes as it is now. */
function withNote(entry: CaseEntry, note: Note): CaseEntry {
  return {
    ...entry,
    annotations: entry.annotations.map((each) => (each.id === note.id ? note : each)),
  };
}
