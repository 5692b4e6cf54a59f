"use client";

import { createContext, type ReactNode, useActionState, useContext } from "react";
import { type FormState, untouched } from "@/lib/web/form-state";

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

const SentForm = createContext<FormState>(untouched);

/** How the form around this field went, when it was sent last. */
export function useSentForm(): FormState {
  return useContext(SentForm);
}

type ActionFormProps = {
  action: FormAction;
  /** The words on the button, and while it works. */
  submit: string;
  busy: string;
  grave?: boolean;
  children?: ReactNode;
  label?: string;
};

/** A form of the desk: says how it went, marks the field that is to be mended, keeps what was typed. */
export function ActionForm({ action, submit, busy, grave, children, label }: ActionFormProps) {
  const [sent, send, isSending] = useActionState(action, untouched);
  return (
    <form action={send} className="d-form" aria-label={label}>
      <SentForm value={sent}>{children}</SentForm>
      <div className="d-form-end">
        <button
          type="submit"
          disabled={isSending}
          className={grave ? "d-button grave" : "d-button"}
        >
          {isSending ? busy : submit}
        </button>
        <FormMessage sent={sent} />
      </div>
    </form>
  );
}

function FormMessage({ sent }: { sent: FormState }) {
  if (sent.status === "idle") return <span role="status" />;
  return (
    <p className={`d-said ${sent.status}`} role={sent.status === "problem" ? "alert" : "status"}>
      {sent.message}
    </p>
  );
}
