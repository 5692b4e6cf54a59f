"use client";

import { useWorkspace } from "@/components/workspace/workspace-context";
import type { FieldType } from "@/lib/domain/field-types";
import { ReadingNotes } from "./reading-notes";
import { useTypedValue } from "./use-typed-value";

export type ControlProps = {
  id: string;
  label: string;
  type: FieldType;
  value: unknown;
  /** Tells this field from all others of the panel. */
  name: string;
  onValue: (value: unknown) => void;
};

/** A field into which a count, a term, a date or a line is typed as people write it. */
export function TypedInput({ id, label, type, value, name, onValue }: ControlProps) {
  const { t, readOnly } = useWorkspace();
  const typed = useTypedValue({ type, value, name, onValue });
  return (
    <div className="f-typed">
      <input
        id={id}
        type="text"
        aria-label={label}
        aria-describedby={`${id}-read`}
        aria-invalid={typed.problem ? true : undefined}
        className={value === null && typed.text === "" ? "f-unknown" : undefined}
        placeholder={t("fields.unknown")}
        inputMode={type.type === "whole" ? "numeric" : undefined}
        autoComplete="off"
        readOnly={readOnly}
        value={typed.text}
        onFocus={typed.enter}
        onBlur={typed.leave}
        onChange={(event) => typed.type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") typed.commit();
        }}
      />
      <ReadingNotes id={`${id}-read`} t={t} {...typed} />
    </div>
  );
}
