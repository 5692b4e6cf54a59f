"use client";

import {
  createContext,
  Fragment,
  type ReactNode,
  useActionState,
  useContext,
  useState,
} from "react";
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
  /**
   * Which state of the thing the fields hold: its version. Where another is shown, they begin anew and
   * what was said of the one before is gone; what was typed and refused stays, without scripts too.
   */
  of?: string | number;
  children?: ReactNode;
  label?: string;
};

/** A form of the desk: says how it went, marks the field that is to be mended, keeps what was typed. */
export function ActionForm(props: ActionFormProps) {
  const { action, submit, busy, grave, of, children, label } = props;
  const [last, send, isSending] = useActionState(action, untouched);
  const sent = useOnlyOf(last, of);
  return (
    <form action={send} className="d-form" aria-label={label}>
      <SentForm value={sent}>
        <Fragment key={of}>{children}</Fragment>
      </SentForm>
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

/** How the form went, as long as it holds the state of which that was said. */
function useOnlyOf(sent: FormState, of: string | number | undefined): FormState {
  const [said, setSaid] = useState({ sent, of });
  if (said.sent !== sent) setSaid({ sent, of });
  return said.sent === sent && said.of !== of ? untouched : sent;
}

function FormMessage({ sent }: { sent: FormState }) {
  if (sent.status === "idle") return <span role="status" />;
  return (
    <p className={`d-said ${sent.status}`} role={sent.status === "problem" ? "alert" : "status"}>
      {sent.message}
    </p>
  );
}
