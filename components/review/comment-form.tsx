"use client";

import { type ReactNode, useId, useState } from "react";
import type { DeskTranslator } from "@/lib/messages/desk-translator";

type CommentFormProps = {
  label: string;
  submit: string;
  t: DeskTranslator;
  /** Sends the words; false where they did not arrive, and then they stay in the field. */
  onSend: (text: string) => Promise<boolean>;
  onCancel?: () => void;
  children?: ReactNode;
};

/** A field for something to say. What did not arrive is never lost. */
export function CommentForm({ label, submit, t, onSend, onCancel, children }: CommentFormProps) {
  const id = useId();
  const [text, setText] = useState("");
  const [state, setState] = useState<"idle" | "sending" | "failed">("idle");
  const send = async () => {
    setState("sending");
    const arrived = await onSend(text);
    if (arrived) setText("");
    setState(arrived ? "idle" : "failed");
  };
  return (
    <form
      className="d-form r-comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="d-field">
        <label htmlFor={id}>{label}</label>
        {children}
        <textarea
          id={id}
          rows={3}
          maxLength={4000}
          required
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <div className="d-form-end">
        <button type="submit" className="d-button" disabled={state === "sending"}>
          {submit}
        </button>
        {onCancel ? (
          <button type="button" className="d-button quiet" onClick={onCancel}>
            {t("comments.cancel")}
          </button>
        ) : null}
        {state === "failed" ? (
          <p className="d-said problem" role="alert">
            {t("comments.failed")}
          </p>
        ) : null}
      </div>
    </form>
  );
}
