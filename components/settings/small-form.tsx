"use client";

import { useActionState } from "react";
import type { FormAction } from "@/components/desk/action-form";
import { untouched } from "@/lib/web/form-state";

type SmallFormProps = {
  action: FormAction;
  /** What is sent, by name. */
  values: Readonly<Record<string, string>>;
  /** The word on the button, and what it does in full for those who hear it. */
  word: string;
  label: string;
  grave?: boolean;
};

/** A form of one button; what was refused is said beside it. */
export function SmallForm({ action, values, word, label, grave }: SmallFormProps) {
  const [sent, send, isSending] = useActionState(action, untouched);
  return (
    <form action={send} className="d-form">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        className={grave ? "d-button grave" : "d-button quiet"}
        aria-label={label}
        disabled={isSending}
      >
        {word}
      </button>
      {sent.status === "problem" ? (
        <span className="d-said problem" role="alert">
          {sent.message}
        </span>
      ) : null}
    </form>
  );
}
