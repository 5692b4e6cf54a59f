"use client";

import { useActionState, useEffect, useId, useRef, useState } from "react";
import type { FormAction } from "@/components/desk/action-form";
import type { Language } from "@/lib/domain/language";
import { longestNote } from "@/lib/domain/saved/limits";
import { deskTranslatorFor } from "@/lib/messages/desk-translator";
import { untouched } from "@/lib/web/form-state";

type CaseNoteProps = {
  lang: Language;
  casefile: string;
  caseId: string;
  note: string;
  action: FormAction;
};

/** How long after the last keystroke a note is saved, in milliseconds. */
const pauseMs = 800;

/**
 * The private note on a case: a plain form, which sends itself a moment after the last keystroke. Without
 * scripts it is sent by its button.
 */
export function CaseNote({ lang, casefile, caseId, note, action }: CaseNoteProps) {
  const t = deskTranslatorFor(lang);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(note);
  const [asked, setAsked] = useState(note);
  const [sent, send, isSending] = useActionState(action, untouched);
  useEffect(() => {
    if (typed === asked || isSending) return;
    const timer = setTimeout(() => {
      setAsked(typed);
      form.current?.requestSubmit();
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, asked, isSending]);
  const isProblem = sent.status === "problem" && typed === asked;
  return (
    <form ref={form} action={send} className="kept-form">
      <input type="hidden" name="id" value={casefile} />
      <input type="hidden" name="case" value={caseId} />
      <label htmlFor={id} className="d-hint">
        {t("saved.casefile.caseNote", { number: caseId })}
      </label>
      <textarea
        id={id}
        name="note"
        rows={3}
        maxLength={longestNote}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="kept-typed" aria-hidden="true">
        {typed}
      </p>
      <div className="d-form-end">
        <button type="submit" className="d-button quiet" onClick={() => setAsked(typed)}>
          {t("saved.casefile.save")}
        </button>
        <span className={isProblem ? "d-said problem" : "d-hint"} role="status">
          {isProblem
            ? sent.message
            : t(stateOf({ isSending, typed, asked, isDone: sent.status === "done" }))}
        </span>
      </div>
    </form>
  );
}

type NoteState = { isSending: boolean; typed: string; asked: string; isDone: boolean };

function stateOf({ isSending, typed, asked, isDone }: NoteState) {
  if (isSending) return "saved.casefile.note.saving";
  if (typed !== asked) return "saved.casefile.note.unsaved";
  return isDone ? "saved.casefile.note.saved" : "saved.casefile.note.private";
}
