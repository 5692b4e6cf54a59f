"use client";

import { useId } from "react";
import { useWorkspace } from "@/components/workspace/workspace-context";
import { withoutForbidden } from "@/lib/domain/safe-text";

type FreeTextProps = {
  label: string;
  value: string;
  max: number;
  onText: (text: string) => void;
  /** The language of the text, where it is not that of the desk. */
  lang?: string | undefined;
  rows?: number | undefined;
  hint?: string | undefined;
  /** The label is said, not shown. */
  quiet?: boolean | undefined;
  /** What stands in it while it is empty. */
  placeholder?: string | undefined;
  /** Hatched while it is empty: the value is not known. */
  hatched?: boolean | undefined;
};

/** A text that is taken over as it is typed, so that nothing of it can be lost. */
export function FreeText(props: FreeTextProps) {
  const { label, value, max, onText, lang, rows, hint, quiet, placeholder, hatched } = props;
  const { readOnly } = useWorkspace();
  const id = useId();
  const shared = {
    id,
    lang,
    value,
    readOnly,
    placeholder,
    className: hatched && value === "" ? "f-unknown" : undefined,
    maxLength: max,
    "aria-describedby": hint ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) =>
      onText(cleaned(event.target.value, rows === undefined).slice(0, max)),
  };
  return (
    <div className="f-text">
      <label htmlFor={id} className={quiet ? "sr-only" : "d-label"}>
        {label}
      </label>
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type="text" />}
      {hint ? (
        <p id={`${id}-hint`} className="d-hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

function cleaned(text: string, isLine: boolean): string {
  const safe = withoutForbidden(text);
  return isLine ? safe.replace(/[\t\n]+/gu, " ") : safe;
}
